import type { Diagnostic } from "../../source/diagnostic.ts";
import { own, type RawObject } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { ObjectNode, Rule } from "../input.ts";
import { problem } from "../problem.ts";
import { anyOf, typeWords } from "../value-words.ts";

/** Limits limit something: they belong to a type that the schema has, and leave room between them. */
export const schemaLimits: Rule = ({ objects }) =>
  objects("schema").flatMap((schema) => [...withoutEffect(schema), ...emptyRanges(schema)]);

const keywordTypes: Readonly<Record<string, readonly string[]>> = {
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
};

function withoutEffect({ value, at }: ObjectNode): readonly Diagnostic[] {
  const types = typesOf(value);
  if (types.length === 0 || !types.every((type) => Object.hasOwn(typeWords, type))) return [];
  return Object.keys(value).flatMap((keyword): readonly Diagnostic[] => {
    const wanted = Object.hasOwn(keywordTypes, keyword) ? keywordTypes[keyword] : undefined;
    if (!wanted || wanted.some((type) => types.includes(type))) return [];
    const place = { ...inside(at, keyword), part: "key" as const };
    const message = `\`${keyword}\` is for the type ${anyOf(wanted)}, but the type is ${anyOf(types)}`;
    return [problem("schema/without-effect", place, message)];
  });
}

/** The types that a schema names; none if it names none. */
export function typesOf(schema: RawObject): readonly string[] {
  const type = own(schema, "type");
  return [type].flat().filter((name): name is string => typeof name === "string");
}

const ranges = [
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
] as const;

function emptyRanges({ value, at }: ObjectNode): readonly Diagnostic[] {
  const report = (low: string, high: string, needs = "greater than") =>
    problem("schema/empty-range", inside(at, low), `\`${low}\` is ${needs} \`${high}\``);
  const counts = ranges.flatMap(([low, high]) => {
    const from = own(value, low);
    const to = own(value, high);
    return typeof from === "number" && typeof to === "number" && from > to
      ? [report(low, high)]
      : [];
  });
  const lower = bound(value, "minimum", "exclusiveMinimum", Math.max);
  const upper = bound(value, "maximum", "exclusiveMaximum", Math.min);
  if (!lower || !upper) return counts;
  if (lower.limit > upper.limit) return [...counts, report(lower.keyword, upper.keyword)];
  const closed = lower.limit === upper.limit && (lower.exclusive || upper.exclusive);
  return closed ? [...counts, report(lower.keyword, upper.keyword, "not less than")] : counts;
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
