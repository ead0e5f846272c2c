import { didYouMean } from "../../source/near.ts";
import { inside } from "../../source/source.ts";
import type { Place } from "../../source/diagnostic.ts";
import type { Keyword, Schema } from "../schema.ts";
import { schemaIdOf, type BuildContext } from "./context.ts";
import { upgradeSchema } from "./dialect.ts";
import { annotations, readers } from "./keywords/index.ts";
import { readNotes } from "./notes.ts";
import { isRawObject } from "./read.ts";

/** Reads one schema: every key ends in a keyword, in the notes, or in a diagnostic. */
export function readSchema(value: unknown, at: Place, context: BuildContext): Schema {
  const id = schemaIdOf(at);
  if (!isRawObject(value)) {
    const keywords: Keyword[] = value === false ? [{ kind: "never", at }] : [];
    return { id, keywords, notes: readNotes({}), at };
  }
  const schema = upgradeSchema(value, context.dialect);
  if (context.dialect === "3.0" && Object.hasOwn(value, "$ref"))
    reportSiblings(Object.keys(value), at, context);
  const keywords: Keyword[] = [];
  // In the order of the readers: the order of keys in the source means nothing.
  for (const [key, reader] of readers) {
    if (!Object.hasOwn(schema, key)) continue;
    keywords.push(...reader({ value: schema[key], schema, at: inside(at, key), context }));
  }
  reportUnknown(Object.keys(schema), at, context);
  return { id, keywords, notes: readNotes(schema), at };
}

function reportUnknown(keys: readonly string[], at: Place, context: BuildContext): void {
  const language = context.dialect === "3.0" ? "OpenAPI 3.0's schemas" : "JSON Schema 2020-12";
  const keywords = [...readers.keys(), ...annotations];
  for (const key of keys) {
    if (readers.has(key) || annotations.has(key) || key.startsWith("x-")) continue;
    context.report({
      code: "schema/unknown-keyword",
      severity: "warning",
      message: `\`${key}\` is no keyword of ${language} and has no effect${didYouMean(key, keywords)}`,
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
