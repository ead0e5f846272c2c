import type { Place } from "../../../source/diagnostic.ts";
import { problem } from "../../../source/problem.ts";
import { inside } from "../../../source/source.ts";
import type { Keyword } from "../../schema.ts";
import type { BuildContext } from "../context.ts";
import { entriesOf, patternOf, textsOf } from "../read.ts";
import { readSchema } from "../schema.ts";
import { limit, type KeywordReader } from "./reader.ts";

/** A pattern that takes every name. */
const anyName = "";

/** Keywords for objects. */
export const objectKeywords: Readonly<Record<string, KeywordReader>> = {
  minProperties: limit("minProperties"),
  maxProperties: limit("maxProperties"),
  required: ({ value, at }) => {
    const names = textsOf(value);
    return names.length === 0 ? [] : [{ kind: "required", names, at }];
  },
  // What is required comes first; otherwise the order of names.
  properties: ({ value, schema, at, context }) => {
    const required = new Set(textsOf(schema["required"]));
    const entries = entriesOf(value);
    const ordered =
      required.size === 0
        ? entries
        : [
            ...entries.filter(([name]) => required.has(name)),
            ...entries.filter(([name]) => !required.has(name)),
          ];
    return [
      {
        kind: "properties",
        properties: ordered.map(([name, property]) => ({
          name,
          schema: readSchema(property, inside(at, name), context),
        })),
        at,
      },
    ];
  },
  patternProperties: ({ value, at, context }) => [
    {
      kind: "patternProperties",
      patterns: entriesOf(value).map(([written, property]) => {
        const pattern = patternOf(written);
        const place = inside(at, written);
        // Which names it takes is not known, so all may be meant, and of their values nothing is asked.
        return pattern === undefined
          ? { pattern: anyName, schema: readSchema(true, place, context) }
          : { pattern, schema: readSchema(property, place, context) };
      }),
      at,
    },
  ],
  additionalProperties: ({ value, schema, at, context }) => [
    {
      kind: "additionalProperties",
      schema: readSchema(value, at, context),
      names: entriesOf(schema["properties"]).map(([name]) => name),
      patterns: entriesOf(schema["patternProperties"]).map(
        ([pattern]) => patternOf(pattern) ?? anyName,
      ),
      at,
    },
  ],
  propertyNames: ({ value, at, context }) => [
    { kind: "propertyNames", schema: readSchema(value, at, context), at },
  ],
  dependentRequired: ({ value, at }) => [dependentRequired(entriesOf(value), at)],
  dependentSchemas: ({ value, at, context }) => [dependentSchemas(entriesOf(value), at, context)],
  // Of older drafts: lists of names and schemas in one.
  dependencies: ({ value, at, context }) => {
    const message = "`dependencies` is read as `dependentRequired` and `dependentSchemas`";
    context.report(problem("schema/older-keyword", { ...at, part: "key" }, message));
    const entries = entriesOf(value);
    const lists = entries.filter(([, dependent]) => Array.isArray(dependent));
    const schemas = entries.filter(([, dependent]) => !Array.isArray(dependent));
    return [
      ...(lists.length === 0 ? [] : [dependentRequired(lists, at)]),
      ...(schemas.length === 0 ? [] : [dependentSchemas(schemas, at, context)]),
    ];
  },
  unevaluatedProperties: ({ value, at, context }) => [
    { kind: "unevaluatedProperties", schema: readSchema(value, at, context), at },
  ],
};

type Entries = readonly (readonly [name: string, value: unknown])[];

function dependentRequired(entries: Entries, at: Place): Keyword {
  const dependents = entries.map(([name, required]) => ({ name, required: textsOf(required) }));
  return { kind: "dependentRequired", dependents, at };
}

function dependentSchemas(entries: Entries, at: Place, context: BuildContext): Keyword {
  const dependents = entries.map(([name, schema]) => ({
    name,
    schema: readSchema(schema, inside(at, name), context),
  }));
  return { kind: "dependentSchemas", dependents, at };
}
