import type { Place } from "./diagnostic.ts";
import { mappingTarget } from "./mapping.ts";
import { escapeSegment, isInside, segmentsOf } from "./pointer.ts";
import { isRawObject, objectIn, own, setOwn, type RawObject } from "./raw.ts";
import { inside, type Source, type SourceNode, type Target } from "./source.ts";
import { componentSections, type NodeKind } from "./structure.ts";

/**
 * The description as one document of the same meaning: what other files hold is moved into `components` and the references
 * follow. A description of one file comes out as it is, and the keys of the entry keep their order.
 */
export function bundle(source: Source): unknown {
  const external = source.nodes.some((node) => node.at.file !== source.entry.path);
  if (!external || !isRawObject(source.entry.value)) return source.entry.value;
  return bundleFiles(source, source.entry.value);
}

type Move = { readonly section: string; readonly name: string };

function bundleFiles(source: Source, document: RawObject): unknown {
  const nodes = new Map<object, SourceNode>();
  for (const node of source.nodes) {
    if (isRawObject(node.value) && !nodes.has(node.value)) nodes.set(node.value, node);
  }
  const bases = (source.version === "3.1" ? source.nodes.filter(hasOwnBase) : []).map(
    ({ at }) => at,
  );
  const moves = planMoves(source, document);
  const added: { readonly move: Move; readonly target: Target }[] = [];
  const copied = copy(document, { file: source.entry.path, pointer: "" }) as Record<
    string,
    unknown
  >;
  // Copying what was moved may move more.
  const components = (copied["components"] ??= {}) as Record<string, Record<string, unknown>>;
  for (const { move, target } of added) {
    setOwn((components[move.section] ??= {}), move.name, copy(target.value, target.at));
  }
  if (Object.keys(components).length === 0) delete copied["components"];
  return copied;

  function copy(value: unknown, at: Place): unknown {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, inside(at, index)));
    if (!isRawObject(value)) return value;
    const node = nodes.get(value);
    const target = node?.target;
    if (node && typeof target === "object") {
      const moved = moveOf(node, target);
      if (moved === "here") return copyHere(node, value, target);
      const reference = moved === undefined ? own(value, "$ref") : moved;
      return copyMembers(value, at, { $ref: reference });
    }
    if (node?.kind === "discriminator") return copyMembers(value, at, { mapping: mappingOf(node) });
    const copied = copyMembers(value, at, {});
    if (node?.kind !== "schema" || at.file === source.entry.path || hasBase(at)) return copied;
    // References by anchor have become pointers; two files may use the same name.
    const { $anchor: _, ...rest } = copied;
    return rest;
  }

  /** True inside of a schema with an `$id`: what is relative to that stays so wherever the schema is put. */
  function hasBase(at: Place): boolean {
    return bases.some((base) => base.file === at.file && isInside(at.pointer, base.pointer));
  }

  function copyMembers(value: RawObject, at: Place, changed: RawObject): RawObject {
    const result: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      const replaced = Object.hasOwn(changed, key) && changed[key] !== undefined;
      setOwn(result, key, replaced ? changed[key] : copy(member, inside(at, key)));
    }
    return result;
  }

  /** The target in the place of the reference; in a path item the keys beside the reference go first. */
  function copyHere(node: SourceNode, value: RawObject, target: Target): unknown {
    const content = copy(target.value, target.at);
    if (!isRawObject(content)) return content;
    const { $ref: _, ...siblings } = copyMembers(value, node.at, {});
    return { ...content, ...siblings };
  }

  /** Where a reference points in the bundle; undefined to leave it as it is, "here" to put the target in its place. */
  function moveOf(node: SourceNode, target: Target): string | "here" | undefined {
    const reference = own(node.value as RawObject, "$ref");
    const local = target.at.file === source.entry.path;
    if (local && node.at.file === source.entry.path) return undefined;
    if (hasBase(node.at)) return undefined;
    if (local) return `#${encodeFragment(target.at.pointer)}`;
    const assigned = moves.assigned.get(keyOf(target.at));
    if (assigned) {
      const isThatComponent =
        node.at.file === source.entry.path &&
        node.at.pointer === `/components/${assigned.section}/${escapeSegment(assigned.name)}`;
      return isThatComponent ? "here" : referenceTo(assigned);
    }
    const section = sectionOf(node.kind, source);
    if (section === undefined || typeof reference !== "string") return "here";
    const move = { section, name: moves.nameFor(section, target.at) };
    moves.assigned.set(keyOf(target.at), move);
    added.push({ move, target });
    return referenceTo(move);
  }

  function mappingOf(node: SourceNode): RawObject | undefined {
    const mapping = objectIn(node.value as RawObject, "mapping");
    if (!mapping) return undefined;
    const result: Record<string, unknown> = {};
    for (const [value, text] of Object.entries(mapping)) {
      const target =
        typeof text === "string"
          ? mappingTarget(text, source.entry, node.at, source.resolve)
          : undefined;
      const reference =
        target && moveOf({ ...node, kind: "schema", value: { $ref: text } }, target);
      setOwn(result, value, reference ?? text);
    }
    return result;
  }
}

function hasOwnBase({ kind, value }: SourceNode): boolean {
  return kind === "schema" && isRawObject(value) && Object.hasOwn(value, "$id");
}

/** The names of what is moved. A component of the entry that only refers to another file gives that file's content its name. */
function planMoves(source: Source, document: RawObject) {
  const taken = new Map<string, Set<string>>();
  const assigned = new Map<string, Move>();
  for (const [section, members] of Object.entries(objectIn(document, "components") ?? {})) {
    if (isRawObject(members)) taken.set(section, new Set(Object.keys(members)));
  }
  for (const node of source.nodes) {
    const [, components, section, name, ...deeper] = node.at.pointer.split("/");
    if (node.at.file !== source.entry.path || components !== "components") continue;
    if (section === undefined || name === undefined || deeper.length > 0) continue;
    const only = isRawObject(node.value) && Object.keys(node.value).length === 1;
    if (only && typeof node.target === "object" && node.target.at.file !== source.entry.path) {
      const key = keyOf(node.target.at);
      const [plain = name] = segmentsOf(`/${name}`) ?? [];
      if (!assigned.has(key)) assigned.set(key, { section, name: plain });
    }
  }
  const nameFor = (section: string, at: Place): string => {
    const names = taken.get(section) ?? new Set();
    taken.set(section, names);
    const base = nameOf(at);
    let name = base;
    for (let number = 2; names.has(name); number += 1) name = `${base}${number}`;
    names.add(name);
    return name;
  };
  return { assigned, nameFor };
}

/** The last segment of the pointer, or the file's name; only characters that a component's name may have. */
function nameOf({ file, pointer }: Place): string {
  const last = segmentsOf(pointer)?.at(-1);
  const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return (last ?? stem).replace(/[^A-Za-z0-9._-]+/g, "_") || "part";
}

function sectionOf(kind: NodeKind, source: Source): string | undefined {
  const section = Object.entries(componentSections).find(([, held]) => held === kind)?.[0];
  return section === "pathItems" && source.version === "3.0" ? undefined : section;
}

function referenceTo({ section, name }: Move): string {
  return `#/components/${section}/${encodeFragment(escapeSegment(name))}`;
}

/** A pointer as a URI fragment. */
function encodeFragment(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}

function keyOf(at: Place): string {
  return `${at.file}#${at.pointer}`;
}
