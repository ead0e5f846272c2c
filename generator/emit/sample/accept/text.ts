import type { KeywordTable } from "../../../model/schema.ts";
import { isMultipleOf, lengthOf } from "../json.ts";
import { numberFormats, textFormats } from "../text/format.ts";
import { matches } from "../text/regex.ts";
import { nothingSeen, verdict, type Check, type Seen } from "./seen.ts";

type Rows = Pick<
  KeywordTable<Check, Seen | false>,
  | "minimum"
  | "maximum"
  | "multipleOf"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "format"
  | "content"
>;

/** Checks of keywords that speak of numbers and texts. */
export const textAndNumberChecks: Rows = {
  minimum: ({ limit, exclusive }, { value }) =>
    verdict(typeof value !== "number" || (exclusive ? value > limit : value >= limit)),
  maximum: ({ limit, exclusive }, { value }) =>
    verdict(typeof value !== "number" || (exclusive ? value < limit : value <= limit)),
  multipleOf: ({ divisor }, { value }) =>
    verdict(typeof value !== "number" || isMultipleOf(value, divisor)),
  minLength: ({ limit }, { value }) =>
    verdict(typeof value !== "string" || lengthOf(value) >= limit),
  maxLength: ({ limit }, { value }) =>
    verdict(typeof value !== "string" || lengthOf(value) <= limit),
  pattern: ({ pattern }, { value }) =>
    verdict(typeof value !== "string" || matches(pattern, value)),
  format: ({ format }, { value }) => {
    if (typeof value === "string") return verdict(textFormats.get(format)?.holds(value) ?? true);
    const range = numberFormats.get(format);
    if (typeof value !== "number" || !range) return nothingSeen;
    return verdict(
      (!range.whole || Number.isInteger(value)) && value >= range.min && value <= range.max,
    );
  },
  // An annotation: what a text holds is not checked.
  content: () => nothingSeen,
};
