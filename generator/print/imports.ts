import { posix } from "node:path";
import { Code, Imported } from "./code.ts";

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
  pieces: readonly Code[],
  declared: ReadonlySet<string>,
): Imports {
  const found = new Map<string, { imported: Imported; typeOnly: boolean }>();
  for (const piece of pieces) {
    for (const part of piece.parts) {
      if (!(part instanceof Imported) || part.from === path) continue;
      const key = keyOf(part);
      const typeOnly = part.typeOnly && (found.get(key)?.typeOnly ?? true);
      found.set(key, { imported: part, typeOnly });
    }
  }
  const taken = new Set(declared);
  const locals = new Map<string, string>();
  const bySpecifier = new Map<string, Import & { names: ImportedName[] }>();
  const ordered = [...found.entries()]
    .map(([key, { imported, typeOnly }]) => ({
      key,
      typeOnly,
      name: imported.name.text,
      specifier: specifierOf(path, imported.from),
    }))
    .sort((a, b) => compare(order(a.specifier), order(b.specifier)) || compare(a.name, b.name));
  for (const { key, typeOnly, name, specifier } of ordered) {
    let local = name;
    for (let suffix = 1; taken.has(local); suffix += 1) local = `${name}$${suffix}`;
    taken.add(local);
    locals.set(key, local);
    const statement = bySpecifier.get(specifier) ?? { specifier, names: [] };
    statement.names.push({ name, alias: local === name ? undefined : local, typeOnly });
    bySpecifier.set(specifier, statement);
  }
  return {
    statements: [...bySpecifier.values()],
    localName: (imported) => locals.get(keyOf(imported)) ?? imported.name.text,
  };
}

/** A module's path as another module writes it: `./x.js`, `../y.js`, or a bare specifier unchanged. */
export function specifierOf(fromPath: string, toPath: string): string {
  if (!toPath.startsWith("src/")) return toPath;
  const relative = posix.relative(posix.dirname(fromPath), toPath).replace(/\.ts$/, ".js");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

function keyOf(imported: Imported): string {
  return `${imported.from} ${imported.name.text}`;
}

/** Packages first, then what is further away. */
function order(specifier: string): string {
  if (!specifier.startsWith(".")) return `0${specifier}`;
  return specifier.startsWith("../") ? `1${specifier}` : `2${specifier}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
