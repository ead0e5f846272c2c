import type { KeywordTable } from "../../../model/schema.ts";
import { isEqual } from "../json.ts";
import { nothingSeen, verdict, type Check, type Seen } from "./seen.ts";

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
  prefixItems: ({ schemas }, { value, judge }) => {
    if (!Array.isArray(value)) return nothingSeen;
    const items = value.slice(0, schemas.length);
    const holds = schemas
      .slice(0, items.length)
      .every((schema, index) => judge(schema, { value: items[index] }) !== false);
    return holds && new Set(items.keys());
  },
  items: ({ schema, from }, { value, judge }) => {
    if (!Array.isArray(value)) return nothingSeen;
    const holds = value.slice(from).every((item) => judge(schema, { value: item }) !== false);
    return holds && new Set(value.keys());
  },
  contains: ({ schema, min, max }, { value, judge }) => {
    if (!Array.isArray(value)) return nothingSeen;
    const found = [...value.keys()].filter(
      (index) => judge(schema, { value: value[index] }) !== false,
    );
    return found.length >= min && found.length <= (max ?? Infinity) && new Set(found);
  },
  // Judged last, when it is known what the other keywords have seen.
  unevaluatedItems: () => nothingSeen,
};
