import type { SchemaId } from "../../model/schema.ts";
import type { Comment } from "../../print/comment.ts";

/** A type in TypeScript's terms, as data: what is left of a schema when everything that only validators can check is gone. */
export type Shape =
  | { readonly kind: "unknown" }
  | { readonly kind: "never" }
  | { readonly kind: "primitive"; readonly name: PrimitiveName }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** Any string or number, beside literals that an editor goes on to offer: `string & {}`. */
  | { readonly kind: "open"; readonly name: "string" | "number" }
  | { readonly kind: "reference"; readonly target: SchemaId }
  | { readonly kind: "array"; readonly item: Shape }
  | {
      readonly kind: "tuple";
      readonly required: readonly Shape[];
      readonly optional: readonly Shape[];
      readonly rest: Shape | undefined;
    }
  | ObjectShape
  | { readonly kind: "union"; readonly parts: readonly Shape[] }
  | { readonly kind: "intersection"; readonly parts: readonly Shape[] };

/** `Blob` is bytes as they are read, `BytesInput` bytes in any of the forms in which they can be sent. */
export type PrimitiveName =
  "null" | "undefined" | "boolean" | "number" | "string" | "object" | "Blob" | "BytesInput";

export type ObjectShape = {
  readonly kind: "object";
  readonly members: readonly MemberShape[];
  /** The type of every other property; undefined where there are none that we know of. */
  readonly index: Shape | undefined;
};

export type MemberShape = {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
  readonly comment: Comment | undefined;
};

export const unknown: Shape = { kind: "unknown" };
export const never: Shape = { kind: "never" };
export const nothing: Shape = primitive("undefined");
export const text: Shape = primitive("string");
export const blob: Shape = primitive("Blob");
export const bytesInput: Shape = primitive("BytesInput");

/** Any object at all. */
export const anyObject: ObjectShape = { kind: "object", members: [], index: unknown };

/** `null`, `string` and the like. */
export function primitive(name: PrimitiveName): Shape {
  return { kind: "primitive", name };
}

/** A named schema. */
export function reference(target: SchemaId): Shape {
  return { kind: "reference", target };
}

/** True for an object or an array of which nothing is known but that it is one. */
export function isBare(shape: Shape): boolean {
  return (
    (shape.kind === "object" && shape.members.length === 0 && shape.index?.kind === "unknown") ||
    (shape.kind === "array" && shape.item.kind === "unknown")
  );
}
