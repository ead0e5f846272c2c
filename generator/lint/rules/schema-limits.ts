import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { own, type RawObject } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { ObjectNode, Rule } from "../input.ts";
import type { IndexedKeyword } from "../keys.ts";
import { problem } from "../../source/problem.ts";
import { anyOf, typeWords } from "../value-words.ts";

/** Limits limit something: they belong to a type that the schema has, and leave room between them. */
export const schemaLimits: Rule = ({ schemasWith }) => {
  const without = (Object.keys(keywordTypes) as (keyof typeof keywordTypes)[]).flatMap((keyword) =>
    schemasWith(keyword).flatMap((schema) => withoutEffect(schema, keyword, keywordTypes[keyword])),
  );
  const counts = ranges.flatMap(([low, high]) =>
    schemasWith(low).flatMap((schema) => emptyCounts(schema, low, high)),
  );
  const lower = new Set([...schemasWith("minimum"), ...schemasWith("exclusiveMinimum")]);
  return [...without, ...counts, ...[...lower].flatMap(emptyRange)];
};

const keywordTypes = {
  minLength: ["string"],
  maxLength: ["string"],
  pattern: ["string"],
  minimum: ["number", "integer"],
  maximum: ["number", "integer"],
  exclusiveMinimum: ["number", "integer"],
  exclusiveMaximum: ["number", "integer"],
  multipleOf: ["number", "integer"],
  minItems: ["array"],
  maxItems: ["array"],
  uniqueItems: ["array"],
  items: ["array"],
  prefixItems: ["array"],
  contains: ["array"],
  unevaluatedItems: ["array"],
  minProperties: ["object"],
  maxProperties: ["object"],
  properties: ["object"],
  patternProperties: ["object"],
  additionalProperties: ["object"],
  unevaluatedProperties: ["object"],
  propertyNames: ["object"],
  required: ["object"],
  dependentRequired: ["object"],
  dependentSchemas: ["object"],
} as const satisfies Partial<Record<IndexedKeyword, readonly string[]>>;

function withoutEffect(
  { value, at }: ObjectNode,
  keyword: string,
  wanted: readonly string[],
): readonly Diagnostic[] {
  const types = typesOf(value);
  if (types.length === 0 || wanted.some((type) => types.includes(type))) return [];
  if (!types.every((type) => Object.hasOwn(typeWords, type))) return [];
  const place = { ...inside(at, keyword), part: "key" as const };
  const message = `\`${keyword}\` is for the type ${anyOf(wanted)}, but the type is ${anyOf(types)}`;
  return [problem("schema/without-effect", place, message)];
}

/** The types that a schema names; none if it names none. */
export function typesOf(schema: RawObject): readonly string[] {
  const type = own(schema, "type");
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((name) => typeof name === "string") : [];
}

const ranges = [
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
] as const;

function emptyCounts({ value, at }: ObjectNode, low: string, high: string): readonly Diagnostic[] {
  const from = own(value, low);
  const to = own(value, high);
  return typeof from === "number" && typeof to === "number" && from > to
    ? [empty(at, low, high)]
    : [];
}

function empty(at: Place, low: string, high: string, needs = "greater than"): Diagnostic {
  return problem("schema/empty-range", inside(at, low), `\`${low}\` is ${needs} \`${high}\``);
}

function emptyRange({ value, at }: ObjectNode): readonly Diagnostic[] {
  const lower = bound(value, "minimum", "exclusiveMinimum", Math.max);
  const upper = bound(value, "maximum", "exclusiveMaximum", Math.min);
  if (!lower || !upper) return [];
  if (lower.limit > upper.limit) return [empty(at, lower.keyword, upper.keyword)];
  const closed = lower.limit === upper.limit && (lower.exclusive || upper.exclusive);
  return closed ? [empty(at, lower.keyword, upper.keyword, "not less than")] : [];
}

type Bound = { readonly keyword: string; readonly limit: number; readonly exclusive: boolean };

/** The narrower of an inclusive and an exclusive limit; in 3.0 the exclusive one is a flag. */
function bound(
  schema: RawObject,
  inclusive: string,
  exclusive: string,
  narrower: (left: number, right: number) => number,
): Bound | undefined {
  const limit = own(schema, inclusive);
  const open = own(schema, exclusive);
  const closedBound =
    typeof limit === "number" ? { keyword: inclusive, limit, exclusive: open === true } : undefined;
  if (typeof open !== "number") return closedBound;
  const openBound = { keyword: exclusive, limit: open, exclusive: true };
  if (!closedBound || closedBound.limit === open) return openBound;
  return narrower(closedBound.limit, open) === open ? openBound : closedBound;
}
