import { intersect, isObject, kindsOfShape, type KindsOf } from "../intersect.ts";
import { valuesShape } from "../settle/value.ts";
import {
  never,
  nothing,
  unknown,
  type MemberShape,
  type ObjectShape,
  type Shape,
} from "../shape.ts";
import { union } from "../union.ts";
import type { Case, Cases, MemberCase } from "./case.ts";
import { mostVariants } from "./rules.ts";

/** A shape with what rules make of it: a rule with one case changes members, one with several adds variants. */
export function withRules(shape: Shape, factors: readonly Cases[], kindsOf: KindsOf): Shape {
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
    factors.reduce((all, cases) => restrict(all, cases, kindsOf), union(objects)),
    ...others,
  ]);
}

function restrict(shape: Shape, cases: Cases, kindsOf: KindsOf): Shape {
  const base = shape.kind === "intersection" ? shape.parts : [shape];
  const own = base.find((part) => part.kind === "object");
  const [only] = cases;
  if (only && cases.length === 1) {
    if (own) return intersection(base.with(base.indexOf(own), changed(own, only, kindsOf)));
    return intersection([...base, variant(only, own, kindsOf)]);
  }
  const variants = union(cases.map((one) => variant(one, own, kindsOf)));
  const isEmpty = own && own.members.length === 0 && (!own.index || own.index.kind === "unknown");
  return intersection([...(isEmpty ? base.filter((part) => part !== own) : base), variants]);
}

function intersection(parts: readonly Shape[]): Shape {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind: "intersection", parts };
}

/** One way in which the object can be, as far as it differs from the others. */
function variant(one: Case, own: ObjectShape | undefined, kindsOf: KindsOf): ObjectShape {
  const order = ({ presence, values }: MemberCase): number =>
    values ? 0 : presence === "absent" ? 2 : 1;
  const members = [...one].sort(([, a], [, b]) => order(a) - order(b));
  return {
    kind: "object",
    members: members.map(([name, says]) => {
      const base = own?.members.find((member) => member.name === name)?.shape;
      return memberShape(name, says, base && isShort(base) ? base : unknown, kindsOf);
    }),
    index: undefined,
  };
}

/** An object whose members are as the only case has them. */
function changed(own: ObjectShape, one: Case, kindsOf: KindsOf): ObjectShape {
  const known = new Set(own.members.map(({ name }) => name));
  const members = own.members.map((member): MemberShape => {
    const says = one.get(member.name);
    if (!says) return member;
    const { shape, optional } = memberShape(member.name, says, member.shape, kindsOf);
    return { ...member, shape, optional: optional && member.optional };
  });
  const added = [...one]
    .filter(([name]) => !known.has(name))
    .map(([name, says]) => memberShape(name, says, unknown, kindsOf));
  const index = own.index && union([own.index, ...added.flatMap(({ shape }) => [shape, nothing])]);
  return { kind: "object", members: [...members, ...added], index: index };
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

/** What can be said again in a variant without making it hard to read. */
function isShort(shape: Shape): boolean {
  switch (shape.kind) {
    case "array":
      return isShort(shape.item);
    case "union":
      return shape.parts.length <= 3 && shape.parts.every(isShort);
    case "tuple":
    case "object":
    case "intersection":
      return false;
    default:
      return true;
  }
}
