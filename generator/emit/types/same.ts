import type { ObjectShape, Shape } from "./shape.ts";

/** True if two shapes are the same type as it is written; comments do not count. */
export function isSame(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case "unknown":
    case "never":
      return a.kind === b.kind;
    case "primitive":
    case "open":
      return a.kind === b.kind && a.name === b.name;
    case "literal":
      return a.kind === b.kind && a.value === b.value;
    case "reference":
      return a.kind === b.kind && a.target === b.target;
    case "array":
      return a.kind === b.kind && isSame(a.item, b.item);
    case "tuple":
      return (
        a.kind === b.kind &&
        areSame(a.required, b.required) &&
        areSame(a.optional, b.optional) &&
        isSameOrNone(a.rest, b.rest)
      );
    case "object":
      return a.kind === b.kind && isSameObject(a, b);
    case "union":
    case "intersection":
      return a.kind === b.kind && areSame(a.parts, b.parts);
  }
}

function isSameObject(a: ObjectShape, b: ObjectShape): boolean {
  return (
    a.members.length === b.members.length &&
    a.members.every((member, index) => {
      const other = b.members[index];
      return (
        other !== undefined &&
        member.name === other.name &&
        member.optional === other.optional &&
        isSame(member.shape, other.shape)
      );
    }) &&
    isSameOrNone(a.index, b.index)
  );
}

function isSameOrNone(a: Shape | undefined, b: Shape | undefined): boolean {
  return a && b ? isSame(a, b) : a === b;
}

function areSame(a: readonly Shape[], b: readonly Shape[]): boolean {
  return a.length === b.length && a.every((shape, index) => isSame(shape, b[index] as Shape));
}
