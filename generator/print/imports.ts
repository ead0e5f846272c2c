import { posix } from "node:path";
import type { Code, Imported } from "./code.ts";

/** An import statement of a module: which names, under which local names. */
export type Import = {
  readonly specifier: string;
  readonly names: readonly ImportedName[];
};

export type ImportedName = {
  readonly name: string;
  readonly alias: string | undefined;
  readonly typeOnly: boolean;
};

/** The imports of a module and the local name of everything that is imported. */
export type Imports = {
  readonly statements: readonly Import[];
  readonly localName: (imported: Imported) => string;
};

/**
 * Gathers what the pieces of a module import. A name that clashes with one that the module declares, or with the same name
 * of another module, gets `$1`, `$2` … (a suffix that no name of ours has).
 */
export function gatherImports(
  path: string,
  pieces: Iterable<Code>,
  declared: ReadonlySet<string>,
): Imports {
  const found = new Map<string, Module>();
  for (const piece of pieces) {
    for (const part of piece.parts) {
      if (typeof part !== "string" && part.from !== path) note(found, part, path);
    }
  }
  const taken = new Set(declared);
  const modules = [...found.values()].sort(
    (a, b) => a.distance - b.distance || compare(a.specifier, b.specifier),
  );
  const statements = modules.map(({ specifier, names }) => ({
    specifier,
    names: [...names.values()]
      .sort((a, b) => compare(a.name, b.name))
      .map((imported) => {
        imported.local = freeName(imported.name, taken);
        const alias = imported.local === imported.name ? undefined : imported.local;
        return { name: imported.name, alias, typeOnly: imported.typeOnly };
      }),
  }));
  return {
    statements,
    localName: ({ from, name }) => found.get(from)?.names.get(name.text)?.local ?? name.text,
  };
}

/** Another module, and what is taken from it. */
type Module = {
  readonly specifier: string;
  readonly distance: number;
  readonly names: Map<string, { readonly name: string; typeOnly: boolean; local: string }>;
};

function note(found: Map<string, Module>, imported: Imported, path: string): void {
  let module = found.get(imported.from);
  if (!module) {
    const specifier = specifierOf(path, imported.from);
    module = { specifier, distance: distanceOf(specifier), names: new Map() };
    found.set(imported.from, module);
  }
  const name = imported.name.text;
  const known = module.names.get(name);
  if (!known) module.names.set(name, { name, typeOnly: imported.typeOnly, local: name });
  else if (!imported.typeOnly) known.typeOnly = false;
}

/** The name itself, or with the first suffix that is free; then it is taken. */
function freeName(name: string, taken: Set<string>): string {
  let local = name;
  for (let suffix = 1; taken.has(local); suffix += 1) local = `${name}$${suffix}`;
  taken.add(local);
  return local;
}

/** A module's path as another module writes it: `./x.js`, `../y.js`, or a bare specifier unchanged. */
export function specifierOf(fromPath: string, toPath: string): string {
  if (!toPath.startsWith("src/")) return toPath;
  const relative = posix.relative(posix.dirname(fromPath), toPath).replace(/\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

/** Packages first, then what is further away. */
function distanceOf(specifier: string): number {
  if (!specifier.startsWith(".")) return 0;
  return specifier.startsWith("../") ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
