import type { JsonType } from "../../../model/schema.ts";
import { intersect, type KindsOf } from "../intersect.ts";
import type { Claim } from "../narrow/claim.ts";
import { never, primitive, text, unknown, type Shape } from "../shape.ts";
import { union } from "../union.ts";
import { arrayShape } from "./array.ts";
import { objectShape } from "./object.ts";
import { knownValues, valuesShape } from "./value.ts";

/** The one shape that all claims of a schema leave. */
export function settle(claim: Claim, kindsOf: KindsOf): Shape {
  if (claim.never) return never;
  const own = claim.values ? valuesShape(claim.values, claim.types) : shapeOfTypes(claim);
  return intersect([own, ...(claim.factors ?? [])], kindsOf);
}

function shapeOfTypes(claim: Claim): Shape {
  const types = claim.types ?? impliedTypes(claim);
  return types.length === 0 ? unknown : union(types.map((type) => shapeOfType[type](claim)));
}

/**
 * The types that a schema without `type` means. Strictly, `properties` lets every text pass; nobody who writes it means that,
 * and validators still take it at its word.
 */
function impliedTypes(claim: Claim): readonly JsonType[] {
  if (claim.known) return [...new Set(claim.known.map(typeOfKnown))];
  const { members, required, patterns, additional, unevaluated, names } = claim;
  const { prefix, items, unevaluatedItems } = claim;
  const isObject = [members, required, patterns, additional, unevaluated, names].some(Boolean);
  const isArray = [prefix, items, unevaluatedItems].some(Boolean);
  return [
    ...(isObject ? (["object"] as const) : []),
    ...(isArray ? (["array"] as const) : []),
    ...(claim.bytes ? (["string"] as const) : []),
  ];
}

function typeOfKnown(value: unknown): JsonType {
  return typeof value === "number" ? "number" : "string";
}

const shapeOfType: Readonly<Record<JsonType, (claim: Claim) => Shape>> = {
  null: () => primitive("null"),
  boolean: () => primitive("boolean"),
  integer: (claim) => knownValues(claim, "number"),
  number: (claim) => knownValues(claim, "number"),
  string: (claim) =>
    claim.bytes && claim.bytes !== text ? claim.bytes : knownValues(claim, "string"),
  array: arrayShape,
  object: objectShape,
};
