import { readSchema } from "../schema.ts";
import { inside, parentOf } from "../../../source/source.ts";
import { patternOf, textOf } from "../read.ts";
import { limit, type KeywordReader } from "./reader.ts";
import { textFor } from "./rules.ts";

/** Keywords for strings. */
export const stringKeywords: Readonly<Record<string, KeywordReader>> = {
  minLength: limit("minLength"),
  maxLength: limit("maxLength"),
  pattern: ({ value, schema, at }) => {
    const text = textOf(value);
    const pattern = text === undefined ? undefined : patternOf(text);
    return pattern === undefined
      ? []
      : [{ kind: "pattern", pattern, ...textFor("pattern", schema, at), at }];
  },
  format: ({ value, at }) => {
    const format = textOf(value);
    return format === undefined ? [] : [{ kind: "format", format, at }];
  },
  contentEncoding: content,
  contentMediaType: content,
};

/** The three content keywords make one node; the first one present makes it. */
function content({ schema, at, context }: Parameters<KeywordReader>[0]): ReturnType<KeywordReader> {
  const encoding = textOf(schema["contentEncoding"]);
  const mediaType = textOf(schema["contentMediaType"]);
  if (encoding !== undefined && at.pointer.endsWith("/contentMediaType")) return [];
  const inner =
    schema["contentSchema"] === undefined || mediaType === undefined
      ? undefined
      : readSchema(schema["contentSchema"], inside(parentOf(at), "contentSchema"), context);
  return [{ kind: "content", encoding, mediaType, schema: inner, at }];
}
