import { isOwnDialect, vocabularies } from "../../source/dialect.ts";
import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { problem } from "../../source/problem.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";

const known: ReadonlySet<string> = new Set(Object.values(vocabularies));

/** Schemas are written in the language that we read them in, or in one whose meta-schema says which keywords it has. */
export const dialects: Rule = ({ source, schemasWith }) => {
  const check = (name: unknown, at: Place, named: Place): readonly Diagnostic[] => {
    if (typeof name !== "string" || isOwnDialect(name)) return [];
    const dialect = source.dialect(at);
    if (!dialect)
      return [problem("schema/unknown-dialect", named, `the dialect \`${name}\` is not known`)];
    return [...dialect.vocabularies]
      .filter(([uri, isNeeded]) => isNeeded && !known.has(uri))
      .map(([uri]) =>
        problem(
          "schema/unknown-vocabulary",
          named,
          `the dialect \`${name}\` needs the vocabulary \`${uri}\`, which is not known`,
        ),
      );
  };
  const document = source.entry.value;
  const root = { file: source.entry.path, pointer: "" };
  return [
    ...(isRawObject(document) && source.version === "3.1"
      ? check(own(document, "jsonSchemaDialect"), root, inside(root, "jsonSchemaDialect"))
      : []),
    ...schemasWith("$schema").flatMap(({ value, at }) =>
      check(own(value, "$schema"), at, inside(at, "$schema")),
    ),
  ];
};
