import type { SchemaId } from "../../../model/schema.ts";
import type { Comment } from "../../../print/comment.ts";
import type { Declaration, Member } from "../../../print/declare.ts";
import type { Identifier } from "../../../print/identifier.ts";
import type { Names } from "../../names.ts";
import type { ObjectShape, Shape } from "../shape.ts";
import { typeCode } from "./type.ts";

/** A named schema's shape, for finding out what an interface may extend. */
export type NamedShape = (id: SchemaId) => Shape | undefined;

/** Declares a type: an interface where the shape is one object or adds members to others, else an alias. */
export function declareType(
  name: Identifier,
  shape: Shape,
  comment: Comment | undefined,
  names: Names,
  named: NamedShape,
): Declaration {
  const head = { name, ...(comment ? { comment } : {}) };
  if (shape.kind === "object") {
    return {
      kind: "interface",
      ...head,
      members: membersOf(shape, names),
      ...(shape.index ? { index: { type: typeCode(shape.index, names) } } : {}),
    };
  }
  const parts = extension(shape, named);
  if (parts) {
    return {
      kind: "interface",
      ...head,
      extends: parts.bases.map((base) => typeCode(base, names)),
      members: parts.own ? membersOf(parts.own, names) : [],
    };
  }
  return { kind: "type", ...head, type: typeCode(shape, names) };
}

function membersOf({ members }: ObjectShape, names: Names): readonly Member[] {
  return members.map(({ name, shape, optional, comment }) => ({
    name,
    type: typeCode(shape, names),
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
