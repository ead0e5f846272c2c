import type { KeywordTable } from "../../../model/schema.ts";
import type { Choice, Draft } from "./draft.ts";

type Rows = Pick<
  KeywordTable<Draft, readonly Choice[] | void>,
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "prefixItems"
  | "items"
  | "contains"
  | "unevaluatedItems"
>;

/** Keywords that speak of arrays. */
export const arrayKeywords: Rows = {
  minItems: ({ limit }, { shape }) => {
    shape.hints.add("array");
    shape.array.min = Math.max(shape.array.min, limit);
  },
  maxItems: ({ limit }, { shape }) => {
    shape.hints.add("array");
    shape.array.max = Math.min(shape.array.max, limit);
  },
  uniqueItems: (_, { shape }) => {
    shape.hints.add("array");
    shape.array.unique = true;
  },
  prefixItems: ({ schemas }, { shape }) => {
    shape.hints.add("array");
    shape.array.prefixes.push(schemas);
  },
  items: ({ schema, from }, { shape }) => {
    shape.hints.add("array");
    shape.array.items.push({ schema, from });
  },
  contains: ({ schema, min }, { shape }) => {
    shape.hints.add("array");
    shape.array.contains.push({ schema, min });
    shape.array.min = Math.max(shape.array.min, min);
  },
  unevaluatedItems: ({ schema }, { shape }) => {
    shape.hints.add("array");
    shape.array.rest.push(schema);
  },
};
