import { vocabularies, type Dialect } from "../../source/dialect.ts";
import type { RawObject } from "./read.ts";

type Vocabulary = keyof typeof vocabularies;

/** Where the keywords stand that are not of the core; those of ours and of others (`x-`) belong to no vocabulary. */
const homes: ReadonlyMap<string, readonly Vocabulary[]> = new Map(
  Object.entries({
    applicator:
      "prefixItems items contains additionalProperties properties patternProperties dependentSchemas dependencies propertyNames if then else allOf anyOf oneOf not",
    unevaluated: "unevaluatedItems unevaluatedProperties",
    validation:
      "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired",
    "format-annotation": "format",
    content: "contentEncoding contentMediaType contentSchema",
    "meta-data": "title description default deprecated readOnly writeOnly examples",
    openapi: "discriminator example externalDocs xml",
  } satisfies Partial<Record<Vocabulary, string>>).flatMap(([vocabulary, keywords]) =>
    keywords
      .split(" ")
      .map((keyword): [string, readonly Vocabulary[]] => [
        keyword,
        keyword === "format"
          ? ["format-annotation", "format-assertion"]
          : [vocabulary as Vocabulary],
      ]),
  ),
);

/** True if a dialect has a keyword. Of a key that we do not know that cannot be said: it may be of a vocabulary of the dialect's own. */
export function isKeywordOf(dialect: Dialect, key: string): boolean {
  const home = homes.get(key);
  return !home || home.some((name) => dialect.vocabularies.has(vocabularies[name]));
}

/** What a schema says in its dialect: a keyword that the dialect does not have means nothing. */
export function spoken(schema: RawObject, dialect: Dialect): RawObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => isKeywordOf(dialect, key)));
}
