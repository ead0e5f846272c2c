import type { JsonType, KeywordKind, Schema } from "../../model/schema.ts";
import { primitive, reference, type Shape } from "./shape.ts";
import { union } from "./union.ts";

/**
 * The shape of a schema that only names a scalar type or refers to another one, as most do: their keywords need not be put
 * together. Undefined for every other schema.
 */
export function leafShape({ keywords }: Schema): Shape | undefined {
  let types: readonly JsonType[] | undefined;
  for (const keyword of keywords) {
    if (keyword.kind === "type") types = keyword.types;
    else if (keyword.kind === "ref")
      return keywords.length === 1 ? reference(keyword.target) : undefined;
    else if (
      !silent.has(keyword.kind) &&
      (keyword.kind !== "format" || keyword.format === "binary")
    )
      return undefined;
  }
  return types && scalarShape(types);
}

/** What says nothing of a value's TypeScript type. */
const silent: ReadonlySet<KeywordKind> = new Set([
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minProperties",
  "maxProperties",
  "uniqueItems",
]);

function scalarShape(types: readonly JsonType[]): Shape | undefined {
  const [first] = types;
  if (first !== undefined && types.length === 1) return scalars[first];
  const shapes = types.map((type) => scalars[type]);
  const known = shapes.filter((shape) => shape !== undefined);
  return known.length > 0 && known.length === shapes.length ? union(known) : undefined;
}

const scalars: Readonly<Partial<Record<JsonType, Shape>>> = {
  null: primitive("null"),
  boolean: primitive("boolean"),
  integer: primitive("number"),
  number: primitive("number"),
  string: primitive("string"),
};
