import { dirname } from "node:path";
import { codes } from "./codes.ts";
import type { Diagnostic, Outcome, Place } from "./diagnostic.ts";
import { localDisk, type Disk } from "./disk.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { mappingTarget } from "./mapping.ts";
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
    return refuse(problem({ ...entry, code }, { file: entryPath, pointer: "" }));
  }
  if (store.diagnostics.some(({ severity }) => severity === "error")) return refuse();
  const version = readVersion(entry);
  if (typeof version !== "string") return refuse(version);

  const resolver = new Resolver(store);
  const { nodes, diagnostics } = readNodes(entry, resolver, version, limits);
  return {
    value: {
      entry,
      version,
      files: store.files,
      nodes,
      resolve: (reference, from) => {
        const found = resolver.resolve(reference, from);
        return isFailure(found) ? undefined : found;
      },
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
  const report = (failure: Failure, at: Place) => diagnostics.push(problem(failure, at));
  const walker = walk(nodes, resolver, version, limits, report);
  walker.enter("document", entry.value, { file: entry.path, pointer: "" });

  let waiting: readonly Reference[] = [];
  for (let next = 0; ;) {
    const known = nodes.length;
    const pending = [...waiting, ...nodes.slice(next).flatMap(referencesOf)];
    waiting = pending.filter((reference) => !follow(reference));
    next = known;
    // An `$id` or an anchor that a reference needs may stand in what another one has just reached.
    if (nodes.length === known) break;
  }
  for (const { node, text, place } of waiting) {
    const failure = resolver.resolve(text, node.at);
    if (place && isFailure(failure)) report(failure, place);
  }
  return { nodes, diagnostics };

  function resolve(text: string, from: Place): Target | undefined {
    const found = resolver.resolve(text, from);
    return isFailure(found) ? undefined : found;
  }

  /** Goes on where a reference points; false if it points at nothing yet. */
  function follow({ node, text, kind, place }: Reference): boolean {
    const found = place ? resolve(text, node.at) : mappingTarget(text, entry, node.at, resolve);
    if (!found) return false;
    const wrong = wrongKind(kind, found.at.pointer);
    if (wrong && place) report(wrong, place);
    if (wrong) return true;
    if (place?.pointer.endsWith("/$ref")) node.target = found;
    walker.enter(kind, found.value, found.at);
    return true;
  }
}

/** A reference to follow; without a place, nothing is said if it is broken, since a lint rule will. */
type Reference = {
  readonly node: MutableNode;
  readonly text: string;
  readonly kind: NodeKind;
  readonly place: Place | undefined;
};

function referencesOf(node: MutableNode): readonly Reference[] {
  if (!isRawObject(node.value)) return [];
  if (node.kind === "discriminator") {
    return Object.values(objectIn(node.value, "mapping") ?? {})
      .filter((text) => typeof text === "string")
      .map((text) => ({ node, text, kind: "schema", place: undefined }));
  }
  const keywords = node.kind === "schema" ? ["$ref", "$dynamicRef"] : ["$ref"];
  const value = node.value;
  return keywords.flatMap((keyword): readonly Reference[] => {
    const text = own(value, keyword);
    const read = typeof text === "string" && (keyword !== "$ref" || node.target !== undefined);
    return read ? [{ node, text, kind: node.kind, place: inside(node.at, keyword) }] : [];
  });
}

/** A component must be used as what it is. */
function wrongKind(wanted: NodeKind, pointer: string): Failure | undefined {
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

function problem({ code, message, fix }: Failure, at: Place): Diagnostic {
  return {
    code,
    severity: codes[code].severity,
    message,
    ...(fix === undefined ? {} : { fix }),
    at,
  };
}
