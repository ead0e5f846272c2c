import { handle, type KeywordTable } from "../../../model/schema.ts";
import type { CheckSite } from "../site.ts";
import type { Condition } from "../condition.ts";
import { additionalProperties } from "./additional-properties.ts";
import { allOf } from "./all-of.ts";
import { anyOf } from "./any-of.ts";
import { constant } from "./const.ts";
import { contains } from "./contains.ts";
import { content } from "./content.ts";
import { dependentRequired } from "./dependent-required.ts";
import { dependentSchemas } from "./dependent-schemas.ts";
import { discriminator } from "./discriminator.ts";
import { dynamicRef } from "./dynamic-ref.ts";
import { enumeration } from "./enum.ts";
import { format } from "./format.ts";
import { condition } from "./if.ts";
import { items } from "./items.ts";
import { maxItems } from "./max-items.ts";
import { maxLength } from "./max-length.ts";
import { maxProperties } from "./max-properties.ts";
import { maximum } from "./maximum.ts";
import { minItems } from "./min-items.ts";
import { minLength } from "./min-length.ts";
import { minProperties } from "./min-properties.ts";
import { minimum } from "./minimum.ts";
import { multipleOf } from "./multiple-of.ts";
import { never } from "./never.ts";
import { not } from "./not.ts";
import { oneOf } from "./one-of.ts";
import { openEnum } from "./open-enum.ts";
import { pattern } from "./pattern.ts";
import { patternProperties } from "./pattern-properties.ts";
import { prefixItems } from "./prefix-items.ts";
import { properties } from "./properties.ts";
import { propertyNames } from "./property-names.ts";
import { ref } from "./ref.ts";
import { required } from "./required.ts";
import { rule } from "./rule.ts";
import { type } from "./type.ts";
import { unevaluatedItems } from "./unevaluated-items.ts";
import { unevaluatedProperties } from "./unevaluated-properties.ts";
import { uniqueItems } from "./unique-items.ts";

/** What the keywords of a schema ask of a value, as conditions in emitted code. */
export function conditionsOf(site: CheckSite): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const keyword of site.schema.keywords) conditions.push(...handle(checks, keyword, site));
  return conditions;
}

const checks: KeywordTable<CheckSite, readonly Condition[]> = {
  type,
  enum: enumeration,
  const: constant,
  openEnum,
  minimum,
  maximum,
  multipleOf,
  minLength,
  maxLength,
  pattern,
  format,
  content,
  minItems,
  maxItems,
  uniqueItems,
  prefixItems,
  items,
  contains,
  minProperties,
  maxProperties,
  required,
  properties,
  patternProperties,
  additionalProperties,
  propertyNames,
  dependentRequired,
  dependentSchemas,
  unevaluatedItems,
  unevaluatedProperties,
  ref,
  dynamicRef,
  allOf,
  anyOf,
  oneOf,
  not,
  if: condition,
  discriminator,
  rule,
  never,
};
