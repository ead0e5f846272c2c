import { handle, type KeywordTable, type Schema } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import { items, maxItems, minItems, prefixItems, unevaluatedItems } from "./array.ts";
import { together, type Claim } from "./claim.ts";
import { allOf, anyOf, dynamicRef, oneOf, ref } from "./combine.ts";
import {
  additionalProperties,
  patternProperties,
  properties,
  propertyNames,
  required,
  unevaluatedProperties,
} from "./object.ts";
import { constant, content, enumeration, format, openEnum, type } from "./value.ts";

/** What the keywords of a schema say about its TypeScript shape, together. */
export function claimOf(schema: Schema, context: Context): Claim {
  return schema.keywords.map((keyword) => handle(narrow, keyword, context)).reduce(together, {});
}

const narrow: KeywordTable<Context, Claim> = {
  type,
  enum: enumeration,
  const: constant,
  openEnum,
  minimum: onlyValidated,
  maximum: onlyValidated,
  multipleOf: onlyValidated,
  minLength: onlyValidated,
  maxLength: onlyValidated,
  pattern: onlyValidated,
  format,
  content,
  minItems,
  maxItems,
  uniqueItems: onlyValidated,
  prefixItems,
  items,
  contains: onlyValidated,
  minProperties: onlyValidated,
  maxProperties: onlyValidated,
  required,
  properties,
  patternProperties,
  additionalProperties,
  propertyNames,
  dependentRequired: onlyValidated,
  dependentSchemas: onlyValidated,
  unevaluatedItems,
  unevaluatedProperties,
  ref,
  dynamicRef,
  allOf,
  anyOf,
  oneOf,
  not: onlyValidated,
  if: onlyValidated,
  discriminator: onlyValidated,
  rule: onlyValidated,
  never: () => ({ never: true }),
};

/** TypeScript cannot say it, or says it at a price; the doc comment and the validators do. */
function onlyValidated(): Claim {
  return {};
}
