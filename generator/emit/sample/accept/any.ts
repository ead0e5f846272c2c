import { evaluateRule } from "../../../model/cel/evaluate.ts";
import type { KeywordTable } from "../../../model/schema.ts";
import { isEqual, isOfType, typeOf } from "../json.ts";
import { nothingSeen, verdict, type Check, type Seen } from "./seen.ts";

type Rows = Pick<
  KeywordTable<Check, Seen | false>,
  "type" | "enum" | "const" | "openEnum" | "never" | "rule"
>;

/** Checks of keywords that speak of values of any type. */
export const anyChecks: Rows = {
  type: ({ types }, { value }) => verdict(types.some((type) => isOfType(typeOf(value), type))),
  enum: ({ values }, { value }) => verdict(values.some((other) => isEqual(value, other))),
  const: (keyword, { value }) => verdict(isEqual(value, keyword.value)),
  // Other values than the listed ones are allowed; samples prefer the listed ones.
  openEnum: () => nothingSeen,
  never: () => false,
  // What cannot be known now (a rule about the present time) is no reason against a value. A sample raises no warning; what
  // an author shows may.
  rule: ({ expression, severity }, { value, progress }) =>
    verdict((severity === "warning" && !progress) || evaluateRule(expression, value) !== false),
};
