import type { KeywordTable } from "../../../model/schema.ts";
import { restrictTypes, restrictValues } from "../shape.ts";
import type { Choice, Draft } from "./draft.ts";

type Rows = Pick<
  KeywordTable<Draft, readonly Choice[] | void>,
  "type" | "enum" | "const" | "openEnum" | "never" | "rule" | "not"
>;

/** Keywords that speak of values of any type. */
export const anyKeywords: Rows = {
  type: ({ types }, { shape }) => restrictTypes(shape, types),
  enum: ({ values }, { shape }) => restrictValues(shape, values),
  const: ({ value }, { shape }) => restrictValues(shape, [value]),
  openEnum: ({ values }, { shape }) => void shape.shown.push(...values),
  never: (_, { shape }) => restrictTypes(shape, []),
  // Met by trying.
  rule: () => {},
  not: () => {},
};
