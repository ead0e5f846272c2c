import type { JsonType } from "../../../model/schema.ts";
import type { Claim } from "../narrow/claim.ts";
import { primitive, type Shape } from "../shape.ts";
import { union } from "../union.ts";

/** The values that are in every list and of one of the types. */
export function valuesShape(
  lists: readonly (readonly unknown[])[],
  types: readonly JsonType[] | undefined,
): Shape {
  const [first = [], ...others] = lists;
  const keys = others.map((list) => new Set(list.map((value) => JSON.stringify(value))));
  return union(
    first
      .filter((value) => keys.every((known) => known.has(JSON.stringify(value))))
      .filter((value) => types === undefined || types.some((type) => isOfType(value, type)))
      .map(valueShape),
  );
}

/** A string or a number: any, or known values and any other. */
export function knownValues({ known }: Claim, name: "string" | "number"): Shape {
  const values = (known ?? []).filter((value) => typeof value === name);
  return values.length === 0
    ? primitive(name)
    : union([...values.map(valueShape), { kind: "open", name }]);
}

/** The shape that has this one value. */
export function valueShape(value: unknown): Shape {
  if (value === null) return primitive("null");
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "literal", value };
  if (Array.isArray(value))
    return { kind: "tuple", required: value.map(valueShape), optional: [], rest: undefined };
  return {
    kind: "object",
    members: Object.entries(value as object).map(([name, member]) => ({
      name,
      shape: valueShape(member),
      optional: false,
      comment: undefined,
    })),
    index: undefined,
  };
}

function isOfType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
