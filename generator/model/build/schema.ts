import type { Dialect } from "../../source/dialect.ts";
import { didYouMean } from "../../source/near.ts";
import { inside } from "../../source/source.ts";
import type { Place } from "../../source/diagnostic.ts";
import type { Keyword, Schema } from "../schema.ts";
import { schemaIdOf, type BuildContext } from "./context.ts";
import { isLooselyNullable, upgradeSchema } from "./dialect.ts";
import { foreignKeys } from "./foreign-keys.ts";
import { annotations, readers, type OrderedReader } from "./keywords/index.ts";
import { noNotes, readNotes } from "./notes.ts";
import { isRawObject, type RawObject } from "./read.ts";
import { ruleKeyword } from "./keywords/rules.ts";
import { isKeywordOf, spoken } from "./vocabulary.ts";

/** Reads one schema: every key ends in a keyword, in the notes, or in a diagnostic. */
export function readSchema(value: unknown, at: Place, around: BuildContext): Schema {
  const id = schemaIdOf(at, around.variant);
  if (!isRawObject(value)) {
    const keywords: Keyword[] = value === false ? [{ kind: "never", at }] : [];
    return { id, keywords, notes: noNotes, at };
  }
  if (isLooselyNullable(value, around.dialect)) return nullOr(value, at, around);
  const context = entered(around, at);
  const language = context.source.dialect(at);
  const schema = upgradeSchema(language ? spoken(value, language) : value, context.dialect);
  if (context.dialect === "3.0" && Object.hasOwn(value, "$ref"))
    reportSiblings(Object.keys(value), at, context);
  if (language) reportUnspoken(value, language, at, context);
  const found: OrderedReader[] = [];
  let hasNotes = false;
  for (const key of Object.keys(schema)) {
    const reader = readers.get(key);
    if (reader) found.push(reader);
    else if (annotations.has(key) || key.startsWith("x-")) hasNotes = true;
    else reportUnknown(key, at, context);
  }
  // In the order of the readers: the order of keys in the source means nothing.
  if (found.length > 1) found.sort((left, right) => left.rank - right.rank);
  const keywords: Keyword[] = [];
  for (const { key, read } of found) {
    keywords.push(...read({ value: schema[key], schema, at: inside(at, key), context }));
  }
  const result = { id, keywords, notes: hasNotes ? readNotes(schema) : noNotes, at };
  if (Object.hasOwn(schema, ruleKeyword) && !context.ruled.has(id)) context.ruled.set(id, result);
  return result;
}

/** What the schema says without `nullable`, or null. */
function nullOr(value: RawObject, at: Place, context: BuildContext): Schema {
  const id = schemaIdOf(at, context.variant);
  const { nullable: _, ...rest } = value;
  const isNull: Keyword = { kind: "type", types: ["null"], at };
  const schemas: readonly Schema[] = [
    readSchema(rest, at, { ...context, variant: `${context.variant}?other` }),
    { id: `${id}?null`, keywords: [isNull], notes: noNotes, at },
  ];
  return { id, keywords: [{ kind: "anyOf", schemas, at }], notes: readNotes(value), at };
}

/** The context inside of a schema, which may be a resource with dynamic anchors of its own. */
function entered(context: BuildContext, at: Place): BuildContext {
  const scope = context.dynamics?.enter(context.scope, at) ?? context.scope;
  return scope === context.scope ? context : { ...context, scope };
}

function reportUnknown(key: string, at: Place, context: BuildContext): void {
  const language = context.dialect === "3.0" ? "OpenAPI 3.0's schemas" : "JSON Schema 2020-12";
  const fix = foreignKeys.get(key);
  const near = fix === undefined ? didYouMean(key, [...readers.keys(), ...annotations]) : "";
  context.report({
    code: "schema/unknown-keyword",
    severity: "warning",
    message: `\`${key}\` is no keyword of ${language} and has no effect${near}`,
    ...(fix === undefined ? {} : { fix }),
    at: { ...inside(at, key), part: "key" },
  });
}

function reportUnspoken(
  schema: RawObject,
  language: Dialect,
  at: Place,
  context: BuildContext,
): void {
  for (const key of Object.keys(schema)) {
    if (isKeywordOf(language, key)) continue;
    context.report({
      code: "schema/unknown-keyword",
      severity: "warning",
      message: `\`${key}\` is no keyword of the dialect \`${language.name}\` and has no effect`,
      at: { ...inside(at, key), part: "key" },
    });
  }
}

function reportSiblings(keys: readonly string[], at: Place, context: BuildContext): void {
  const ignored = keys.filter(
    (key) => key !== "$ref" && key !== "description" && key !== "summary" && !key.startsWith("x-"),
  );
  if (ignored.length === 0) return;
  context.report({
    code: "ref/siblings-ignored",
    severity: "warning",
    message: `OpenAPI 3.0 ignores what stands beside a $ref: ${ignored.map((key) => `\`${key}\``).join(", ")}`,
    at: { ...inside(at, ignored[0] ?? "$ref"), part: "key" },
  });
}
