import type { JsonType } from "../../schema.ts";
import { canonical } from "../../../source/canonical.ts";
import { listOf, textsOf } from "../read.ts";
import type { KeywordReader } from "./reader.ts";

/** Keywords for values of any type. */
export const anyKeywords: Readonly<Record<string, KeywordReader>> = {
  type: ({ value, at }) => {
    const types =
      typeof value === "string" ? (single.get(value) ?? []) : textsOf(value).filter(isJsonType);
    return types.length === 0 ? [] : [{ kind: "type", types, at }];
  },
  enum: ({ value, at }) => [{ kind: "enum", values: listOf(canonical(value)), at }],
  const: ({ value, at }) => [{ kind: "const", value: canonical(value), at }],
  "x-extensible-enum": ({ value, at }) => [{ kind: "openEnum", values: listOf(value), at }],
};

const jsonTypes: ReadonlySet<JsonType> = new Set<JsonType>([
  "null",
  "boolean",
  "integer",
  "number",
  "string",
  "array",
  "object",
]);

/** Nearly every schema has one type: those lists are made once. */
const single: ReadonlyMap<string, readonly JsonType[]> = new Map(
  [...jsonTypes].map((type) => [type, [type]]),
);

function isJsonType(text: string): text is JsonType {
  return (jsonTypes as ReadonlySet<string>).has(text);
}
