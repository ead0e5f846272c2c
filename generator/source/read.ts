import { dirname } from "node:path";
import type { Diagnostic, Outcome, Place } from "./diagnostic.ts";
import { localDisk, type Disk } from "./disk.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { mappingTarget } from "./mapping.ts";
import { beginSuggestions } from "./near.ts";
import { problem } from "./problem.ts";
import { isRawObject, objectIn, own } from "./raw.ts";
import type { Failure } from "./reference.ts";
import { isFailure, Resolver } from "./resolver.ts";
import { inside, type Source, type SourceFile, type Target } from "./source.ts";
import { FileStore } from "./store.ts";
import { componentSections, type NodeKind } from "./structure.ts";
import { readVersion } from "./version.ts";
import { walk, type MutableNode } from "./walk.ts";

export type ReadOptions = {
  /** Paths are shown relative to this folder; default: the working folder. */
  readonly cwd?: string;
  /** The folder that no reference may leave; default: that of the entry. */
  readonly allowedRoot?: string;
  readonly limits?: Partial<Limits>;
  readonly disk?: Disk;
};

/** What was read. The files are there for showing problems even where no description came out. */
export type ReadOutcome = Outcome<Source | undefined> & {
  readonly files: ReadonlyMap<string, SourceFile>;
};

/** Reads a description with every file it refers to, and finds what each of its references points at. */
export function readSource(entryPath: string, options: ReadOptions = {}): ReadOutcome {
  beginSuggestions();
  const limits = { ...defaultLimits, ...options.limits };
  const store = new FileStore({
    disk: options.disk ?? localDisk,
    cwd: options.cwd ?? process.cwd(),
    root: options.allowedRoot ?? dirname(entryPath),
    limits,
  });
  const refuse = (...diagnostics: readonly Diagnostic[]): ReadOutcome => ({
    value: undefined,
    diagnostics: [...store.diagnostics, ...diagnostics],
    files: store.files,
  });

  const entry = store.openEntry(entryPath);
  if (isFailure(entry)) {
    const code = entry.code === "ref/unresolved" ? "source/missing-file" : entry.code;
    return refuse(problem(code, { file: entryPath, pointer: "" }, entry.message, entry.fix));
  }
  if (store.diagnostics.some(({ severity }) => severity === "error")) return refuse();
  const version = readVersion(entry);
  if (typeof version !== "string") return refuse(version);

  const resolver = new Resolver(store);
  const { nodes, diagnostics } = readNodes(entry, resolver, version, limits);
  const resolve: Source["resolve"] = (reference, from) => {
    const found = resolver.resolve(reference, from);
    return isFailure(found) ? undefined : found;
  };
  if (version === "3.1" && isRawObject(entry.value)) {
    resolver.dialects.name(
      { file: entry.path, pointer: "" },
      own(entry.value, "jsonSchemaDialect"),
    );
  }
  resolver.dialects.find(resolve);
  return {
    value: {
      entry,
      version,
      files: store.files,
      nodes,
      resolve,
      dynamicAnchors: (at) => resolver.dynamicAnchors(at),
      dialect: (at) => resolver.dialects.at(at),
    },
    diagnostics: [...store.diagnostics, ...diagnostics],
    files: store.files,
  };
}

/** Walks everything that can be reached from the entry. References are followed after what is written around them has been seen. */
function readNodes(
  entry: SourceFile,
  resolver: Resolver,
  version: Source["version"],
  limits: Limits,
): { readonly nodes: readonly MutableNode[]; readonly diagnostics: readonly Diagnostic[] } {
  const nodes: MutableNode[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = ({ code, message, fix, isTold }: Failure, at: Place): void => {
    if (isTold !== true) diagnostics.push(problem(code, at, message, fix));
  };
  const walker = walk(nodes, resolver, version, limits, report);
  walker.enter("document", entry.value, { file: entry.path, pointer: "" });

  let waiting: readonly Reference[] = [];
  for (let next = 0; ;) {
    const known = nodes.length;
    const pending = [...waiting];
    for (let index = next; index < known; index += 1) addReferences(nodes[index], pending);
    waiting = pending.filter((reference) => !follow(reference));
    next = known;
    // An `$id` or an anchor that a reference needs may stand in what another one has just reached.
    if (nodes.length === known) break;
  }
  for (const { node, text, keyword } of waiting) {
    // A lint rule speaks of the values of a mapping.
    if (keyword === "mapping") continue;
    const failure = resolver.resolve(text, node.at);
    if (isFailure(failure)) report(failure, inside(node.at, keyword));
  }
  return { nodes, diagnostics };

  function resolve(text: string, from: Place): Target | undefined {
    const found = resolver.resolve(text, from);
    return isFailure(found) ? undefined : found;
  }

  /** Goes on where a reference points; false if it points at nothing yet. */
  function follow({ node, text, keyword }: Reference): boolean {
    const isMapping = keyword === "mapping";
    const kind = isMapping ? "schema" : node.kind;
    const found = isMapping ? mappingTarget(text, entry, node.at, resolve) : resolve(text, node.at);
    if (!found) return false;
    const wrong = wrongKind(kind, found.at.pointer);
    if (wrong && !isMapping) report(wrong, inside(node.at, keyword));
    if (wrong) return true;
    if (keyword === "$ref") node.target = found;
    walker.enter(kind, found.value, found.at);
    return true;
  }
}

/** A reference to follow. */
type Reference = {
  readonly node: MutableNode;
  readonly text: string;
  readonly keyword: "$ref" | "$dynamicRef" | "mapping";
};

/** Adds the references of a node to those that are to be followed. */
function addReferences(node: MutableNode | undefined, references: Reference[]): void {
  if (!node || !isRawObject(node.value)) return;
  const { kind, value } = node;
  const add = (text: unknown, keyword: Reference["keyword"]): void => {
    if (typeof text === "string") references.push({ node, text, keyword });
  };
  if (node.target !== undefined) add(own(value, "$ref"), "$ref");
  if (kind === "schema") add(own(value, "$dynamicRef"), "$dynamicRef");
  if (kind !== "discriminator") return;
  for (const text of Object.values(objectIn(value, "mapping") ?? {})) add(text, "mapping");
}

/** A component must be used as what it is. */
function wrongKind(wanted: NodeKind, pointer: string): Failure | undefined {
  if (!pointer.startsWith("/components/")) return undefined;
  const section = /^\/components\/([^/]+)\/[^/]+$/.exec(pointer)?.[1] ?? "";
  const kind = Object.hasOwn(componentSections, section)
    ? componentSections[section as keyof typeof componentSections]
    : wanted;
  return kind === wanted
    ? undefined
    : {
        code: "ref/wrong-kind",
        message: `a ${words(wanted)} is needed here, but \`components.${section}\` holds a ${words(kind)}`,
      };
}

function words(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
