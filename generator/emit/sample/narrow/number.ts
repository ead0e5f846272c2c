import type { KeywordTable } from "../../../model/schema.ts";
import type { Choice, Draft } from "./draft.ts";

type Rows = Pick<
  KeywordTable<Draft, readonly Choice[] | void>,
  "minimum" | "maximum" | "multipleOf"
>;

/** Keywords that speak of numbers. */
export const numberKeywords: Rows = {
  minimum: ({ limit, exclusive }, { shape }) => {
    shape.hints.add("number");
    const { minimum } = shape.number;
    if (limit > minimum.limit || (limit === minimum.limit && exclusive))
      shape.number.minimum = { limit, exclusive };
  },
  maximum: ({ limit, exclusive }, { shape }) => {
    shape.hints.add("number");
    const { maximum } = shape.number;
    if (limit < maximum.limit || (limit === maximum.limit && exclusive))
      shape.number.maximum = { limit, exclusive };
  },
  multipleOf: ({ divisor }, { shape }) => {
    shape.hints.add("number");
    shape.number.divisors.push(divisor);
  },
};
