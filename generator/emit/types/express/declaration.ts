import type { SchemaId } from "../../../model/schema.ts";
import type { Comment } from "../../../print/comment.ts";
import type { Declaration, Member } from "../../../print/declare.ts";
import { identifier, type Identifier } from "../../../print/identifier.ts";
import type { ObjectShape, Shape } from "../shape.ts";
import { join } from "../../../print/code.ts";
import { grouped, typeCode, type Refer } from "./type.ts";

/** What is known of named schemas: how they are called, and their shapes, which decide what an interface may extend. */
export type Known = { readonly refer: Refer; readonly named: NamedShape };

type NamedShape = (id: SchemaId) => Shape | undefined;

/** What a type is called, with the name for what its variants have in common. */
export type TypeNames = { readonly name: Identifier; readonly base: Identifier };

/** The names of a type of an operation; `emit/names.ts` keeps both free. */
export function typeNames(name: string): TypeNames {
  return { name: identifier(name), base: identifier(`${name}Base`) };
}

/**
 * Declares a type: an interface where the shape is one object or adds members to others, else an alias. Where variants come on
 * top of an object, the object gets an interface of its own: messages and hovers then show what the variants are about.
 */
export function declareType(
  { name, base }: TypeNames,
  shape: Shape,
  comment: Comment | undefined,
  known: Known,
): readonly Declaration[] {
  const head = { name, ...(comment ? { comment } : {}) };
  // Without conditions of its own a schema has no second name; it may still have variants, by what it refers to.
  const common = name.text === base.text ? undefined : commonPart(shape);
  if (common) {
    const words: Comment = { text: `What every variant of \`${name.text}\` has.` };
    const variants = common.variants.map((part) => grouped(part, known.refer));
    return [
      { kind: "type", ...head, type: join([base, ...variants], " & ") },
      ...declareType({ name: base, base }, common.shape, words, known),
    ];
  }
  return [declareWhole(head, shape, known)];
}

function declareWhole(
  head: { readonly name: Identifier; readonly comment?: Comment },
  shape: Shape,
  { refer, named }: Known,
): Declaration {
  if (shape.kind === "object") {
    return {
      kind: "interface",
      ...head,
      members: membersOf(shape, refer),
      ...(shape.index ? { index: { type: typeCode(shape.index, refer) } } : {}),
    };
  }
  const parts = extension(shape, named);
  if (parts) {
    return {
      kind: "interface",
      ...head,
      extends: parts.bases.map((base) => typeCode(base, refer)),
      members: parts.own ? membersOf(parts.own, refer) : [],
    };
  }
  return { kind: "type", ...head, type: typeCode(shape, refer) };
}

/** What all variants of a shape have, if that is worth a name: an object with members that have something to say. */
function commonPart(
  shape: Shape,
): { readonly shape: Shape; readonly variants: readonly Shape[] } | undefined {
  if (shape.kind !== "intersection") return undefined;
  const variants = shape.parts.filter((part) => part.kind === "union");
  const common = shape.parts.filter((part) => part.kind !== "union");
  const isRich = common.some(
    (part) =>
      part.kind === "object" &&
      (part.members.length > 3 || part.members.some(({ comment }) => comment)),
  );
  const [only] = common;
  if (variants.length === 0 || !isRich || !only) return undefined;
  return { shape: common.length === 1 ? only : { kind: "intersection", parts: common }, variants };
}

function membersOf({ members }: ObjectShape, refer: Refer): readonly Member[] {
  return members.map(({ name, shape, optional, comment }) => ({
    name,
    type: typeCode(shape, refer),
    optional,
    ...(comment ? { comment } : {}),
  }));
}

type Extension = { readonly bases: readonly Shape[]; readonly own: ObjectShape | undefined };

/** An intersection that an interface can say with `extends`: of interfaces and one object, none of which share a member. */
function extension(shape: Shape, named: NamedShape): Extension | undefined {
  if (shape.kind !== "intersection" || !interfaceMembers(shape, named)) return undefined;
  const own = shape.parts.find((part) => part.kind === "object");
  return { bases: shape.parts.filter((part) => part !== own), own };
}

/** The names of all members of what is declared as an interface without an index; undefined for everything else. */
function interfaceMembers(
  shape: Shape | undefined,
  named: NamedShape,
  depth = 0,
): readonly string[] | undefined {
  if (shape?.kind === "object")
    return shape.index ? undefined : shape.members.map((member) => member.name);
  if (shape?.kind !== "intersection" || depth > 20) return undefined;
  const all: string[] = [];
  let objects = 0;
  for (const part of shape.parts) {
    if (part.kind === "object") objects += 1;
    else if (part.kind !== "reference") return undefined;
    const target = part.kind === "reference" ? named(part.target) : part;
    const members = interfaceMembers(target, named, depth + 1);
    if (!members) return undefined;
    all.push(...members);
  }
  return objects <= 1 && new Set(all).size === all.length ? all : undefined;
}
