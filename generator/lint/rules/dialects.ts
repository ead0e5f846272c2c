import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

const known =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/dialect\/(base|\d{4}-\d{2}-\d{2}))#?$/;

/** Schemas are written in the language that we read them in. */
export const dialects: Rule = ({ source, schemasWith }) => {
  const check = (value: unknown, at: Place): readonly Diagnostic[] =>
    typeof value === "string" && !known.test(value)
      ? [problem("schema/unknown-dialect", at, `the dialect \`${value}\` is not known`)]
      : [];
  const document = source.entry.value;
  const at = { file: source.entry.path, pointer: "/jsonSchemaDialect" };
  return [
    ...(isRawObject(document) ? check(own(document, "jsonSchemaDialect"), at) : []),
    ...schemasWith("$schema").flatMap((schema) =>
      check(own(schema.value, "$schema"), inside(schema.at, "$schema")),
    ),
  ];
};
