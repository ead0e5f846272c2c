import { hash } from "node:crypto";
import type { Place } from "../source/diagnostic.ts";
import { isRawObject } from "../source/raw.ts";
import type { Source, SourceNode } from "../source/source.ts";
import { segmentsOf } from "../source/pointer.ts";

/** Says of a place whether what stands there, or anything it refers to, has changed. */
export type Fingerprints = {
  /** What belongs to the whole description: title, servers, security and the like. */
  readonly whole: string;
  /** The operation or component around a place, with all that it refers to and what that refers to. */
  readonly of: (place: Place) => string;
};

/** A part of a description that changes as one: an operation, a component, what is left of a path item, or a file. */
type Part = { readonly digest: string; readonly refersTo: Set<string> };

/**
 * Fingerprints of a description; undefined where references may mean something else depending on the way to them (`$id`,
 * anchors), or keywords depending on what another file says of them (`$vocabulary`), since then no part of it can be told apart from the rest.
 */
export function fingerprintsOf(source: Source): Fingerprints | undefined {
  const parts = new Map<string, Part>();
  const texts: string[] = [];
  const add = (key: string, value: unknown): void => {
    const text = JSON.stringify(value) ?? "";
    texts.push(text);
    parts.set(key, { digest: hash("sha1", text, "base64"), refersTo: new Set() });
  };
  addEntry(source, add);
  for (const [path, { value }] of source.files) if (path !== source.entry.path) add(path, value);
  if (texts.some((text) => movable.test(text))) return undefined;

  for (const node of source.nodes) link(node, parts, source.entry.path);
  const all = hash("sha1", [...parts.values()].map(({ digest }) => digest).join(), "base64");
  // Which schemas a discriminator means is a question to more than the references around it.
  const open = new Set(
    [...parts.keys()].filter((_, index) => texts[index]?.includes('"discriminator"')),
  );
  const known = new Map<string, string>();
  return {
    whole: parts.get(restOf)?.digest ?? "",
    of: (place) => {
      const key = partOf(place, source.entry.path);
      let fingerprint = known.get(key);
      if (fingerprint === undefined) {
        const reached = reachedFrom(key, parts);
        fingerprint = reached.some((part) => open.has(part))
          ? all
          : hash("sha1", reached.map((part) => parts.get(part)?.digest).join(), "base64");
        known.set(key, fingerprint);
      }
      return fingerprint;
    },
  };
}

const movable = /"\$(?:id|anchor|dynamicRef|dynamicAnchor|vocabulary)":/;
const restOf = "#";
const sharedKeys = new Set(["parameters", "servers", "summary", "description"]);

/** Cuts the entry into its parts. Security schemes concern every operation, so they stay with the rest. */
function addEntry({ entry }: Source, add: (key: string, value: unknown) => void): void {
  const { paths, components, ...rest } = entry.value as Readonly<Record<string, unknown>>;
  const { securitySchemes, ...sections } = isRawObject(components) ? components : {};
  const items = Object.entries(isRawObject(paths) ? paths : {});
  // What stands beside the reference of a path item concerns operations that stand elsewhere.
  const referring = items.filter(([, item]) => isRawObject(item) && "$ref" in item);
  add(restOf, [rest, securitySchemes, items.map(([path]) => path), referring]);
  for (const [path, item] of items) {
    const { shared, operations } = cutPathItem(item);
    add(keyOf(["paths", path]), shared);
    for (const [method, operation] of operations) add(keyOf(["paths", path, method]), operation);
  }
  for (const [section, members] of Object.entries(sections)) {
    for (const [name, component] of Object.entries(isRawObject(members) ? members : {})) {
      add(keyOf(["components", section, name]), component);
    }
  }
}

function cutPathItem(item: unknown): {
  readonly shared: unknown;
  readonly operations: readonly (readonly [method: string, operation: unknown])[];
} {
  if (!isRawObject(item)) return { shared: item, operations: [] };
  const entries = Object.entries(item);
  const isOperation = ([key, value]: readonly [string, unknown]): boolean =>
    isRawObject(value) && /^[a-z]+$/.test(key) && !sharedKeys.has(key);
  return {
    // The methods are named, so that a new one is a change of the path.
    shared: entries.map((entry) => (isOperation(entry) ? entry[0] : entry)),
    operations: entries.filter(isOperation),
  };
}

function keyOf(segments: readonly string[]): string {
  return segments.join("\n");
}

/** The part that a place belongs to. */
function partOf({ file, pointer }: Place, entry: string): string {
  if (file !== entry) return file;
  const segments = segmentsOf(pointer) ?? [];
  const [first, second, third] = segments;
  if (first === "components" && third !== undefined && second !== "securitySchemes") {
    return keyOf([first, second ?? "", third]);
  }
  if (first !== "paths" || second === undefined) return restOf;
  return third !== undefined && /^[a-z]+$/.test(third) && !sharedKeys.has(third)
    ? keyOf([first, second, third])
    : keyOf([first, second]);
}

/** Notes for the part that a node stands in what the node refers to. */
function link({ at, target }: SourceNode, parts: ReadonlyMap<string, Part>, entry: string): void {
  if (target === undefined || target === "broken") return;
  parts.get(partOf(at, entry))?.refersTo.add(partOf(target.at, entry));
}

/** A part with all that it leads to, sorted. An operation takes the rest of its path with it. */
function reachedFrom(key: string, parts: ReadonlyMap<string, Part>): readonly string[] {
  const [first, second, third] = key.split("\n");
  const reached = new Set([key]);
  if (first === "paths" && third !== undefined) reached.add(keyOf([first, second ?? ""]));
  // The set grows while it is walked.
  for (const part of reached) {
    for (const target of parts.get(part)?.refersTo ?? []) reached.add(target);
  }
  return [...reached].sort();
}
