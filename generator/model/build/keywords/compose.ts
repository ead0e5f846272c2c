import { inside, parentOf } from "../../../source/source.ts";
import { listOf } from "../read.ts";
import { readSchema } from "../schema.ts";
import type { KeywordReader, KeywordSite } from "./reader.ts";
import { textFor } from "./rules.ts";

/** Keywords that combine schemas. */
export const composeKeywords: Readonly<Record<string, KeywordReader>> = {
  allOf: (site) => [{ kind: "allOf", schemas: schemasOf(site), at: site.at }],
  anyOf: (site) => [{ kind: "anyOf", schemas: schemasOf(site), at: site.at }],
  oneOf: (site) => [{ kind: "oneOf", schemas: schemasOf(site), at: site.at }],
  not: ({ value, schema, at, context }) => [
    { kind: "not", schema: readSchema(value, at, context), ...textFor("not", schema, at), at },
  ],
  if: ({ value, schema, at, context }) => {
    const parent = parentOf(at);
    const branch = (key: "then" | "else") =>
      Object.hasOwn(schema, key)
        ? readSchema(schema[key], inside(parent, key), context)
        : undefined;
    return [
      {
        kind: "if",
        condition: readSchema(value, at, context),
        then: branch("then"),
        else: branch("else"),
        at,
      },
    ];
  },
};

function schemasOf({ value, at, context }: KeywordSite) {
  return listOf(value).map((schema, index) => readSchema(schema, inside(at, index), context));
}
