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
  const seen = new Map<object, Set<NodeKind>>();
  const include = includer(resolver, limits, report);
  return { enter: (kind, value, at) => enter(kind, value, at, undefined) };

  function enter(kind: NodeKind, value: unknown, at: Place, parent: SourceNode | undefined): void {
    const node: MutableNode = { kind, value, at, parent, target: undefined };
    if (!isRawObject(value)) {
      nodes.push(node);
      return;
    }
    const kinds = seen.get(value) ?? new Set();
    if (kinds.has(kind)) return;
    seen.set(value, kinds.add(kind));
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
    for (const key of Object.keys(value)) enterField(node, value, key);
  }

  /** What stands beside a `$ref` counts in path items, and in schemas from 3.1 on. */
  function siblingsCount(kind: NodeKind): boolean {
    return kind === "pathItem" || (kind === "schema" && version === "3.1");
  }

  function enterField(node: SourceNode, object: RawObject, key: string): void {
    const { fields, others } = structure[node.kind];
    const extension = key.startsWith("x-");
    const shape: FieldShape | undefined = Object.hasOwn(fields, key)
      ? fields[key]
      : others && !extension && key !== "$ref"
        ? { kind: others, as: "one" }
        : undefined;
    if (!shape && (extension || dataFields.has(key))) return;
    const at = inside(node.at, key);
    if (!(shape?.as === "one" && referable.has(shape.kind))) include(object, key, at, shape);
    if (!shape) return;
    const value = object[key];
    if (shape.as === "one") enter(shape.kind, value, at, node);
    else if (shape.as === "list" && Array.isArray(value)) {
      value.forEach((item, index) => enter(shape.kind, item, inside(at, index), node));
    } else if (shape.as === "map" && isRawObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        enter(shape.kind, member, inside(at, name), node);
      }
    }
  }
}
