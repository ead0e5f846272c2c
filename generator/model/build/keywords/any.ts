import type { JsonType } from "../../schema.ts";
import { canonical } from "../../../source/canonical.ts";
import { listOf, textsOf } from "../read.ts";
import type { KeywordReader } from "./reader.ts";

/** Keywords for values of any type. */
export const anyKeywords: Readonly<Record<string, KeywordReader>> = {
  type: ({ value, at }) => {
    const types = (Array.isArray(value) ? textsOf(value) : textsOf([value])).filter(isJsonType);
    return types.length === 0 ? [] : [{ kind: "type", types, at }];
  },
  enum: ({ value, at }) => [{ kind: "enum", values: listOf(canonical(value)), at }],
  const: ({ value, at }) => [{ kind: "const", value: canonical(value), at }],
  "x-extensible-enum": ({ value, at }) => [{ kind: "openEnum", values: listOf(value), at }],
};

const jsonTypes: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "integer",
  "number",
  "string",
  "array",
  "object",
]);

function isJsonType(text: string): text is JsonType {
  return jsonTypes.has(text);
}
