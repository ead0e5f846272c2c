import { inside } from "../../../source/source.ts";
import { listOf, numberOf } from "../read.ts";
import { readSchema } from "../schema.ts";
import { limit, type KeywordReader } from "./reader.ts";

/** Keywords for arrays. */
export const arrayKeywords: Readonly<Record<string, KeywordReader>> = {
  minItems: limit("minItems"),
  maxItems: limit("maxItems"),
  uniqueItems: ({ value, at }) => (value === true ? [{ kind: "uniqueItems", at }] : []),
  prefixItems: ({ value, at, context }) => [
    {
      kind: "prefixItems",
      schemas: listOf(value).map((item, index) => readSchema(item, inside(at, index), context)),
      at,
    },
  ],
  items: ({ value, schema, at, context }) => [
    {
      kind: "items",
      schema: readSchema(value, at, context),
      from: listOf(schema["prefixItems"]).length,
      at,
    },
  ],
  contains: ({ value, schema, at, context }) => [
    {
      kind: "contains",
      schema: readSchema(value, at, context),
      min: numberOf(schema["minContains"]) ?? 1,
      max: numberOf(schema["maxContains"]),
      at,
    },
  ],
  unevaluatedItems: ({ value, at, context }) => [
    { kind: "unevaluatedItems", schema: readSchema(value, at, context), at },
  ],
};
