import type { KeywordTable } from "../../../model/schema.ts";
import { isEqual } from "../json.ts";
import { nothingSeen, verdict, verdictOn, type Check, type Seen } from "./seen.ts";

type Rows = Pick<
  KeywordTable<Check, Seen | false>,
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "prefixItems"
  | "items"
  | "contains"
  | "unevaluatedItems"
>;

/** Checks of keywords that speak of arrays. */
export const arrayChecks: Rows = {
  minItems: ({ limit }, { value }) => verdict(!Array.isArray(value) || value.length >= limit),
  maxItems: ({ limit }, { value }) => verdict(!Array.isArray(value) || value.length <= limit),
  uniqueItems: (_, { value }) =>
    verdict(
      !Array.isArray(value) ||
        value.every((item, index) => !value.slice(0, index).some((other) => isEqual(item, other))),
    ),
  prefixItems: ({ schemas }, check) => {
    const { value } = check;
    if (!Array.isArray(value)) return nothingSeen;
    const items = value.slice(0, schemas.length);
    const holds = schemas
      .slice(0, items.length)
      .every((schema, index) => check.holds(schema, items[index], check));
    return verdictOn(holds, () => items.keys(), check);
  },
  items: ({ schema, from }, check) => {
    const { value } = check;
    if (!Array.isArray(value)) return nothingSeen;
    const holds = value.slice(from).every((item) => check.holds(schema, item, check));
    return verdictOn(holds, () => value.keys(), check);
  },
  contains: ({ schema, min, max }, check) => {
    const { value } = check;
    if (!Array.isArray(value)) return nothingSeen;
    const found = [...value.keys()].filter((index) => check.holds(schema, value[index], check));
    const isRight = found.length >= min && found.length <= (max ?? Infinity);
    return verdictOn(isRight, () => found, check);
  },
  // Judged last, when it is known what the other keywords have seen.
  unevaluatedItems: () => nothingSeen,
};
