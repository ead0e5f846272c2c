import { intersect, isObject, kindsOfShape, type KindsOf } from "../intersect.ts";
import { valuesShape } from "../settle/value.ts";
import {
  never,
  nothing,
  primitive,
  unknown,
  type MemberShape,
  type ObjectShape,
  type Shape,
} from "../shape.ts";
import { union } from "../union.ts";
import type { Case, Cases, MemberCase } from "./case.ts";
import { mostVariants, type Rules } from "./rules.ts";

/** What variants are made from: what is known of named schemas, and of the properties that rules speak of. */
type Ground = Pick<Rules, "declaredShape"> & { readonly kindsOf: KindsOf };

/** A shape with what rules make of it: a rule with one case changes members, one with several adds variants. */
export function withRules(
  shape: Shape,
  { factors, declaredShape }: Rules,
  kindsOf: KindsOf,
): Shape {
  if (factors.length === 0) return shape;
  const parts = shape.kind === "union" ? shape.parts : [shape];
  const objects = parts.filter((part) => isObject(part, kindsOf));
  const variants = factors.reduce((product, { length }) => product * length, objects.length);
  if (objects.length === 0 || variants > mostVariants) return shape;
  const others = parts.filter((part) => !objects.includes(part));
  const mayBeObject = others.some((part) => {
    const kinds = kindsOfShape(part, kindsOf);
    return kinds === "any" || kinds.has("object");
  });
  if (mayBeObject) return shape;
  return union([
    factors.reduce(
      (all, cases) => restrict(all, cases, { declaredShape, kindsOf }),
      union(objects),
    ),
    ...others,
  ]);
}

function restrict(shape: Shape, cases: Cases, ground: Ground): Shape {
  const base = shape.kind === "intersection" ? shape.parts : [shape];
  const own = base.find((part) => part.kind === "object");
  const [only] = cases;
  if (own && only && cases.length === 1)
    return intersection(base.with(base.indexOf(own), changed(own, only, ground)));
  const variants = union(cases.map((one) => variant(one, ground)));
  const isEmpty = own && own.members.length === 0 && (!own.index || own.index.kind === "unknown");
  return intersection([...(isEmpty ? base.filter((part) => part !== own) : base), variants]);
}

function intersection(parts: readonly Shape[]): Shape {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind: "intersection", parts };
}

/** One way in which the object can be, as far as it differs from the others. */
function variant(one: Case, ground: Ground): ObjectShape {
  return { kind: "object", members: membersOf(one, ground), index: undefined };
}

function membersOf(one: Case, { declaredShape, kindsOf }: Ground): readonly MemberShape[] {
  return [...one].map(([name, says]) =>
    memberShape(name, says, restated(declaredShape(name), kindsOf), kindsOf),
  );
}

/** An object whose members are as the only case has them. */
function changed(own: ObjectShape, one: Case, ground: Ground): ObjectShape {
  const known = new Set(own.members.map(({ name }) => name));
  const members = own.members.map((member): MemberShape => {
    const says = one.get(member.name);
    if (!says) return member;
    const { shape, optional } = memberShape(member.name, says, member.shape, ground.kindsOf);
    return { ...member, shape, optional: optional && member.optional };
  });
  const added = membersOf(new Map([...one].filter(([name]) => !known.has(name))), ground);
  const index = own.index && union([own.index, ...added.flatMap(({ shape }) => [shape, nothing])]);
  return { kind: "object", members: [...members, ...added], index };
}

function memberShape(
  name: string,
  { presence, values, shapes = [] }: MemberCase,
  base: Shape,
  kindsOf: KindsOf,
): MemberShape {
  const shape =
    presence === "absent"
      ? never
      : intersect([values ? valuesShape([values], undefined) : base, ...shapes], kindsOf);
  return { name, shape, optional: presence !== "present", comment: undefined };
}

/**
 * The type of a property once more: `unknown` would leave it what it is where it is optional, and so possibly undefined. What is
 * long to read is told in the base.
 */
function restated(shape: Shape | undefined, kindsOf: KindsOf): Shape {
  if (!shape || isShort(shape)) return shape ?? unknown;
  const kinds = kindsOfShape(shape, kindsOf);
  const isLong =
    kinds !== "any" && [...kinds].every((kind) => kind === "object" || kind === "array");
  return isLong ? primitive("object") : shape;
}

function isShort(shape: Shape): boolean {
  switch (shape.kind) {
    case "array":
      return isShort(shape.item);
    case "union":
      return shape.parts.every(isShort);
    case "tuple":
    case "object":
    case "intersection":
      return false;
    default:
      return true;
  }
}
