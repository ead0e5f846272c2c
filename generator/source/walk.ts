import type { Place } from "./diagnostic.ts";
import { includer, type Report } from "./include.ts";
import type { Limits } from "./limits.ts";
import { isRawObject, type RawObject } from "./raw.ts";
import type { Resolver } from "./resolver.ts";
import { inside, type Source, type SourceNode } from "./source.ts";
import { dataFields, referable, structure, type FieldShape, type NodeKind } from "./structure.ts";

/** A node whose reference has yet to be followed; until then it counts as broken. */
export type MutableNode = { -readonly [Key in keyof SourceNode]: SourceNode[Key] };

/** Enters every object under a place into `nodes`, by the structure of OpenAPI: what looks like a reference inside of data is data. */
export function walk(
  nodes: MutableNode[],
  resolver: Resolver,
  version: Source["version"],
  limits: Limits,
  report: Report,
): { readonly enter: (kind: NodeKind, value: unknown, at: Place) => void } {
  /** As what an object was entered: nearly always as one kind, so a set is made for the second only. */
  const seen = new Map<object, NodeKind | Set<NodeKind>>();
  const include = includer(resolver, limits, report);
  return { enter: (kind, value, at) => enter(kind, value, at, undefined) };

  function enter(kind: NodeKind, value: unknown, at: Place, parent: SourceNode | undefined): void {
    const node: MutableNode = { kind, value, at, parent, target: undefined };
    if (!isRawObject(value)) {
      nodes.push(node);
      return;
    }
    if (wasEntered(value, kind)) return;
    nodes.push(node);
    if (kind === "schema" && version === "3.1") resolver.register(value, at);
    if (referable.has(kind) && Object.hasOwn(value, "$ref")) {
      node.target = "broken";
      if (typeof value["$ref"] !== "string") {
        const message = "a `$ref` must be text";
        report({ code: "ref/invalid", message }, inside(at, "$ref"));
      }
      if (!siblingsCount(kind)) return;
    }
    const shapes = shapesOf(kind);
    // Parsed objects have no keys but their own, and this loop makes no list of them.
    for (const key in value) {
      const member = value[key];
      // Text and numbers hold no objects; most members are such.
      const shape = shapes.fields.get(key) ?? otherShape(shapes, key);
      if (shape || (typeof member === "object" && member !== null))
        enterField(node, value, key, shape);
    }
  }

  function wasEntered(value: object, kind: NodeKind): boolean {
    const before = seen.get(value);
    if (before === undefined) seen.set(value, kind);
    else if (before === kind) return true;
    else if (typeof before === "string") seen.set(value, new Set([before, kind]));
    else if (before.has(kind)) return true;
    else before.add(kind);
    return false;
  }

  /** What stands beside a `$ref` counts in path items, and in schemas from 3.1 on. */
  function siblingsCount(kind: NodeKind): boolean {
    return kind === "pathItem" || (kind === "schema" && version === "3.1");
  }

  function enterField(
    node: SourceNode,
    object: RawObject,
    key: string,
    shape: FieldShape | undefined,
  ): void {
    if (!shape && (key.startsWith("x-") || dataFields.has(key))) return;
    const at = inside(node.at, key);
    if (!(shape?.as === "one" && referable.has(shape.kind))) include(object, key, at, shape);
    if (!shape) return;
    const value = object[key];
    if (shape.as === "one") enter(shape.kind, value, at, node);
    else if (shape.as === "list" && Array.isArray(value)) {
      value.forEach((item, index) => enter(shape.kind, item, inside(at, index), node));
    } else if (shape.as === "map" && isRawObject(value)) {
      for (const name in value) {
        if (shape.mixed && Array.isArray(value[name])) continue;
        enter(shape.kind, value[name], inside(at, name), node);
      }
    }
  }
}

type Shapes = {
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly others: FieldShape | undefined;
};

const known = new Map<NodeKind, Shapes>();

/** The structure of a kind, ready to be looked up. */
function shapesOf(kind: NodeKind): Shapes {
  let shapes = known.get(kind);
  if (!shapes) {
    const { fields, others } = structure[kind];
    shapes = {
      fields: new Map(Object.entries(fields)),
      others: others && { kind: others, as: "one" },
    };
    known.set(kind, shapes);
  }
  return shapes;
}

function otherShape({ others }: Shapes, key: string): FieldShape | undefined {
  return others && !key.startsWith("x-") && key !== "$ref" ? others : undefined;
}
