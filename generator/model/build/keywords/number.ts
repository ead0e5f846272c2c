import { numberOf } from "../read.ts";
import type { KeywordReader } from "./reader.ts";

/** Keywords for numbers. */
export const numberKeywords: Readonly<Record<string, KeywordReader>> = {
  minimum: bound("minimum", false),
  exclusiveMinimum: bound("minimum", true),
  maximum: bound("maximum", false),
  exclusiveMaximum: bound("maximum", true),
  multipleOf: ({ value, at }) => {
    const divisor = numberOf(value);
    return divisor === undefined ? [] : [{ kind: "multipleOf", divisor, at }];
  },
};

function bound(kind: "minimum" | "maximum", exclusive: boolean): KeywordReader {
  return ({ value, at }) => {
    const number = numberOf(value);
    return number === undefined ? [] : [{ kind, limit: number, exclusive, at }];
  };
}
