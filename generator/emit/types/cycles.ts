import type { SchemaId } from "../../model/schema.ts";
import { never, unknown, type Shape } from "./shape.ts";
import { union } from "./union.ts";

/**
 * Takes references out of named shapes that lead back to themselves with no object or list in between: TypeScript has no such
 * types, and they add nothing (`A = string | A` is `string`). Says for each schema which references it lost.
 */
export function cutCycles(shapes: ReadonlyMap<SchemaId, Shape>): {
  readonly shapes: ReadonlyMap<SchemaId, Shape>;
  readonly cuts: ReadonlyMap<SchemaId, readonly SchemaId[]>;
} {
  const direct = new Map<SchemaId, Set<SchemaId>>();
  for (const [id, shape] of shapes) direct.set(id, new Set(directReferences(shape)));
  const cuts = new Map<SchemaId, SchemaId[]>();
  for (const [id, targets] of direct) {
    for (const target of targets) {
      if (!leadsTo(target, id, direct)) continue;
      targets.delete(target);
      cuts.set(id, [...(cuts.get(id) ?? []), target]);
    }
  }
  const cut = new Map(shapes);
  for (const [id, targets] of cuts) {
    const shape = shapes.get(id);
    if (shape) cut.set(id, without(shape, new Set(targets), unknown));
  }
  return { shapes: cut, cuts };
}

function directReferences(shape: Shape): readonly SchemaId[] {
  if (shape.kind === "reference") return [shape.target];
  if (shape.kind === "union" || shape.kind === "intersection")
    return shape.parts.flatMap(directReferences);
  return [];
}

function leadsTo(
  from: SchemaId,
  to: SchemaId,
  direct: ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>,
  seen = new Set<SchemaId>(),
): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(direct.get(from) ?? [])].some((next) => leadsTo(next, to, direct, seen));
}

function without(shape: Shape, targets: ReadonlySet<SchemaId>, nothingSaid: Shape): Shape {
  switch (shape.kind) {
    case "reference":
      return targets.has(shape.target) ? nothingSaid : shape;
    case "union":
      return union(shape.parts.map((part) => without(part, targets, never)));
    case "intersection": {
      const parts = shape.parts
        .map((part) => without(part, targets, unknown))
        .filter((part) => part.kind !== "unknown");
      const [first, ...rest] = parts;
      if (!first) return unknown;
      return rest.length === 0 ? first : { kind: "intersection", parts };
    }
    default:
      return shape;
  }
}
