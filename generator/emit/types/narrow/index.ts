import { handle, type KeywordTable, type Schema } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import { items, maxItems, minItems, prefixItems, unevaluatedItems } from "./array.ts";
import { addClaim, type Claim } from "./claim.ts";
import { allOf, alternatives, dynamicRef, ref } from "./combine.ts";
import { hidesProperty } from "./hidden.ts";
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
  const claim: Claim = {};
  for (const keyword of schema.keywords)
    if (!context.rules.has(keyword)) addClaim(claim, handle(narrow, keyword, context));
  return claim.required ? withoutHidden(claim, schema, context) : claim;
}

/** What the other side fills in is required of nobody here, even where the property stands in another part. */
function withoutHidden(claim: Claim, schema: Schema, context: Context): Claim {
  const members = new Set(claim.members?.map(({ name }) => name));
  const hidden = claim.required?.filter(
    (name) => !members.has(name) && hidesProperty(name, context.whole ?? schema, context),
  );
  if (!hidden?.length) return claim;
  return { ...claim, required: claim.required?.filter((name) => !hidden.includes(name)) ?? [] };
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
  anyOf: alternatives,
  oneOf: alternatives,
  not: onlyValidated,
  if: onlyValidated,
  // Read with the alternatives that it tells apart.
  discriminator: onlyValidated,
  rule: onlyValidated,
  never: () => ({ never: true }),
};

/** TypeScript cannot say it, or says it at a price; the doc comment and the validators do. */
function onlyValidated(): Claim {
  return {};
}
