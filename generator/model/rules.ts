import type { Keyword, KeywordKind, Schema } from "./schema.ts";

/** True for a keyword that restricts which properties of an object go together. */
export function isAlwaysRule({ kind }: Keyword): boolean {
  return alwaysRules.has(kind);
}

/** True if a schema can restrict which of its properties go together; most cannot, which is seen at once. */
export function mayHaveRules(schema: Schema | undefined): boolean {
  for (const keyword of schema?.keywords ?? []) {
    if (alwaysRules.has(keyword.kind) || keyword.kind === "anyOf" || keyword.kind === "oneOf")
      return true;
    if (keyword.kind === "allOf" && keyword.schemas.some(mayHaveRules)) return true;
  }
  return false;
}

const alwaysRules: ReadonlySet<KeywordKind> = new Set([
  "if",
  "not",
  "rule",
  "dependentRequired",
  "dependentSchemas",
]);
