import type { SchemaId } from "../../model/schema.ts";
import {
  isBare,
  never,
  unknown,
  type MemberShape,
  type ObjectShape,
  type PrimitiveName,
  type Shape,
} from "./shape.ts";
import { isSame } from "./same.ts";
import { union } from "./union.ts";

/** The kinds of value that a shape can have; `any` where that is not known. */
export type Kind =
  "null" | "undefined" | "boolean" | "number" | "string" | "Blob" | "array" | "object";
export type Kinds = ReadonlySet<Kind> | "any";

/** Tells what kinds of value a named schema has. */
export type KindsOf = (target: SchemaId) => Kinds;

/** All of several shapes at once, as simply as it can be written. */
export function intersect(shapes: readonly Shape[], kindsOf: KindsOf): Shape {
  return shapes.reduce((a, b) => meet(a, b, kindsOf), unknown);
}

/** The kinds of value that a shape can have. */
export function kindsOfShape(shape: Shape, kindsOf: KindsOf): Kinds {
  switch (shape.kind) {
    case "unknown":
      return "any";
    case "never":
      return new Set();
    case "primitive":
      // Bytes are described as a string.
      return new Set(isBytes(shape.name) ? ["Blob", "string"] : [shape.name]);
    case "literal":
      return new Set([typeof shape.value as "string" | "number" | "boolean"]);
    case "open":
      return new Set([shape.name]);
    case "reference":
      return kindsOf(shape.target);
    case "array":
    case "tuple":
      return new Set(["array"]);
    case "object":
      return new Set(["object"]);
    case "union": {
      const all = new Set<Kind>();
      for (const part of shape.parts) {
        const kinds = kindsOfShape(part, kindsOf);
        if (kinds === "any") return "any";
        for (const kind of kinds) all.add(kind);
      }
      return all;
    }
    case "intersection":
      return shape.parts
        .map((part) => kindsOfShape(part, kindsOf))
        .reduce((a, b) =>
          a === "any" ? b : b === "any" ? a : new Set([...a].filter((kind) => b.has(kind))),
        );
  }
}

/** True if all values of a shape are objects. */
export function isObject(shape: Shape, kindsOf: KindsOf): boolean {
  const kinds = kindsOfShape(shape, kindsOf);
  return kinds !== "any" && kinds.size === 1 && kinds.has("object");
}

function meet(a: Shape, b: Shape, kindsOf: KindsOf): Shape {
  if (a.kind === "unknown" || b.kind === "never") return b;
  if (b.kind === "unknown" || a.kind === "never") return a;
  if (isSame(a, b)) return a;
  // Two unions are paired part by part only where that simplifies them: objects would multiply.
  if (a.kind === "union" && (isPlain(b) || a.parts.some(isPlain)))
    return spread(a.parts, b, kindsOf);
  if (b.kind === "union" && (isPlain(a) || b.parts.some(isPlain)))
    return spread(b.parts, a, kindsOf);
  if (a.kind === "intersection") return join(a.parts, b, kindsOf);
  if (b.kind === "intersection") return join(b.parts, a, kindsOf);
  const kindsA = kindsOfShape(a, kindsOf);
  const kindsB = kindsOfShape(b, kindsOf);
  if (kindsA !== "any" && kindsB !== "any" && ![...kindsA].some((kind) => kindsB.has(kind)))
    return never;
  if (isSimple(a) && isSimple(b)) return narrower(a, b);
  if (isBare(a)) return b;
  if (isBare(b)) return a;
  if (a.kind === "object" && b.kind === "object" && !a.index && !b.index)
    return merge(a, b, kindsOf);
  return { kind: "intersection", parts: [a, b] };
}

function spread(parts: readonly Shape[], other: Shape, kindsOf: KindsOf): Shape {
  return union(parts.map((part) => meet(part, other, kindsOf)));
}

/** Adds a part to an intersection: merged into another part if that gives one shape, else beside the others. */
function join(parts: readonly Shape[], other: Shape, kindsOf: KindsOf): Shape {
  for (const [index, part] of parts.entries()) {
    const met = meet(part, other, kindsOf);
    if (met.kind === "never") return never;
    if (met.kind !== "intersection" && met.kind !== "union")
      return { kind: "intersection", parts: parts.with(index, met) };
  }
  return { kind: "intersection", parts: [...parts, other] };
}

/** Both members of two objects; a property of both is required if one of them requires it. */
function merge(a: ObjectShape, b: ObjectShape, kindsOf: KindsOf): ObjectShape {
  const members = new Map<string, MemberShape>(a.members.map((member) => [member.name, member]));
  for (const member of b.members) {
    const other = members.get(member.name);
    members.set(
      member.name,
      other
        ? {
            name: member.name,
            shape: meet(other.shape, member.shape, kindsOf),
            optional: other.optional && member.optional,
            comment: other.comment ?? member.comment,
          }
        : member,
    );
  }
  return { kind: "object", members: [...members.values()], index: undefined };
}

/** Of two shapes that overlap, the one that allows less. */
function narrower(a: Shape, b: Shape): Shape {
  if (a.kind === "literal" && b.kind === "literal") return never;
  const order = [a, b].sort((one, other) => width(one) - width(other));
  return order[0] ?? never;
}

function width(shape: Shape): number {
  if (shape.kind === "literal") return 0;
  return shape.kind === "primitive" && !isBytes(shape.name) ? 2 : 1;
}

function isSimple(shape: Shape): boolean {
  return shape.kind === "primitive" || shape.kind === "literal" || shape.kind === "open";
}

function isPlain(shape: Shape): boolean {
  return isSimple(shape) || isBare(shape);
}

function isBytes(name: PrimitiveName): name is "Blob" | "BytesInput" {
  return name === "Blob" || name === "BytesInput";
}
