import type { KeywordTable } from "../../../model/schema.ts";
import { numberFormats } from "../text/format.ts";
import type { Choice, Draft } from "./draft.ts";

type Rows = Pick<
  KeywordTable<Draft, readonly Choice[] | void>,
  "minLength" | "maxLength" | "pattern" | "format" | "content"
>;

/** Keywords that speak of texts; `format` may speak of numbers, too. */
export const textKeywords: Rows = {
  minLength: ({ limit }, { shape }) => {
    shape.hints.add("string");
    shape.text.min = Math.max(shape.text.min, limit);
  },
  maxLength: ({ limit }, { shape }) => {
    shape.hints.add("string");
    shape.text.max = Math.min(shape.text.max, limit);
  },
  pattern: ({ pattern }, { shape }) => {
    shape.hints.add("string");
    shape.text.patterns.push(pattern);
  },
  format: ({ format }, { shape }) => {
    shape.hints.add(numberFormats.has(format) ? "number" : "string");
    shape.text.formats.push(format);
  },
  content: ({ encoding, mediaType }, { shape }) => {
    shape.hints.add("string");
    shape.text.encoding ??= encoding;
    shape.text.mediaType ??= mediaType;
  },
};
