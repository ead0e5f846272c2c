import { inside } from "../../../source/source.ts";
import { objectOf, textsOf } from "../read.ts";
import { readSchema } from "../schema.ts";
import { limit, type KeywordReader } from "./reader.ts";

/** Keywords for objects. */
export const objectKeywords: Readonly<Record<string, KeywordReader>> = {
  minProperties: limit("minProperties"),
  maxProperties: limit("maxProperties"),
  required: ({ value, at }) => {
    const names = textsOf(value);
    return names.length === 0 ? [] : [{ kind: "required", names, at }];
  },
  properties: ({ value, at, context }) => [
    {
      kind: "properties",
      properties: Object.entries(objectOf(value)).map(([name, property]) => ({
        name,
        schema: readSchema(property, inside(at, name), context),
      })),
      at,
    },
  ],
  patternProperties: ({ value, at, context }) => [
    {
      kind: "patternProperties",
      patterns: Object.entries(objectOf(value)).map(([pattern, property]) => ({
        pattern,
        schema: readSchema(property, inside(at, pattern), context),
      })),
      at,
    },
  ],
  additionalProperties: ({ value, schema, at, context }) => [
    {
      kind: "additionalProperties",
      schema: readSchema(value, at, context),
      names: Object.keys(objectOf(schema["properties"])),
      patterns: Object.keys(objectOf(schema["patternProperties"])),
      at,
    },
  ],
  propertyNames: ({ value, at, context }) => [
    { kind: "propertyNames", schema: readSchema(value, at, context), at },
  ],
  dependentRequired: ({ value, at }) => [
    {
      kind: "dependentRequired",
      dependents: Object.entries(objectOf(value)).map(([name, required]) => ({
        name,
        required: textsOf(required),
      })),
      at,
    },
  ],
  dependentSchemas: ({ value, at, context }) => [
    {
      kind: "dependentSchemas",
      dependents: Object.entries(objectOf(value)).map(([name, schema]) => ({
        name,
        schema: readSchema(schema, inside(at, name), context),
      })),
      at,
    },
  ],
  unevaluatedProperties: ({ value, at, context }) => [
    { kind: "unevaluatedProperties", schema: readSchema(value, at, context), at },
  ],
};
