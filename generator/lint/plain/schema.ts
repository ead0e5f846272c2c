import { isRawObject } from "../../source/raw.ts";
import { form, type Form } from "./form.ts";
import {
  anything,
  count,
  distinctTexts,
  flag,
  list,
  number,
  object,
  oneOf,
  text,
  type Test,
} from "./tests.ts";

const typeName = oneOf("array", "boolean", "integer", "number", "object", "string");
const anyTypeName = oneOf("array", "boolean", "integer", "null", "number", "object", "string");
const anchor: Test = (value) =>
  typeof value === "string" && /^[A-Za-z_][-A-Za-z0-9._]*$/.test(value);
const filled: Test = (value) => Array.isArray(value) && value.length > 0;
const positive: Test = (value) => typeof value === "number" && value > 0;
const dependents: Test = (value) => isRawObject(value) && Object.values(value).every(distinctTexts);

// Where schemas stand, each is looked at by itself; here it only matters that nothing else stands there.
const shared = {
  title: text,
  description: text,
  default: anything,
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  multipleOf: positive,
  maximum: number,
  minimum: number,
  maxLength: count,
  minLength: count,
  maxItems: count,
  minItems: count,
  maxProperties: count,
  minProperties: count,
  uniqueItems: flag,
  pattern: text,
  format: text,
  properties: object,
} as const satisfies Readonly<Record<string, Test>>;

/** A schema of 3.0; what a schema cannot have is found by whoever reads it. */
export const schema30: Form = form(
  {
    ...shared,
    type: typeName,
    exclusiveMaximum: flag,
    exclusiveMinimum: flag,
    nullable: flag,
    required: (value) => filled(value) && distinctTexts(value),
    enum: filled,
    example: anything,
    not: object,
    items: object,
    additionalProperties: (value) => isRawObject(value) || typeof value === "boolean",
    allOf: list,
    oneOf: list,
    anyOf: list,
    discriminator: object,
    externalDocs: object,
    xml: object,
  },
  { others: "any" },
);

const subschema: Test = (value) => isRawObject(value) || typeof value === "boolean";

/** A schema of 3.1; JSON Schema lets it have any other key. */
export const schema31: Form = form(
  {
    ...shared,
    type: (value) =>
      anyTypeName(value) ||
      (filled(value) && distinctTexts(value) && (value as readonly unknown[]).every(anyTypeName)),
    exclusiveMaximum: number,
    exclusiveMinimum: number,
    required: distinctTexts,
    enum: list,
    examples: list,
    dependentRequired: dependents,
    patternProperties: object,
    dependentSchemas: object,
    prefixItems: filled,
    allOf: filled,
    oneOf: filled,
    anyOf: filled,
    items: subschema,
    contains: subschema,
    not: subschema,
    if: subschema,
    then: subschema,
    else: subschema,
    additionalProperties: subschema,
    propertyNames: subschema,
    unevaluatedItems: subschema,
    unevaluatedProperties: subschema,
    contentSchema: subschema,
    contentEncoding: text,
    contentMediaType: text,
    maxContains: count,
    minContains: count,
    $id: (value) => typeof value === "string" && /^[^#]*#?$/.test(value),
    $schema: text,
    $ref: text,
    $anchor: anchor,
    $dynamicRef: text,
    $dynamicAnchor: anchor,
    $vocabulary: (value) => isRawObject(value) && Object.values(value).every(flag),
    $comment: text,
    $defs: object,
  },
  { others: "any" },
);
