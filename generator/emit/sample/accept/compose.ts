import type { KeywordTable, Schema } from "../../../model/schema.ts";
import { targetOf } from "../context.ts";
import { isObject } from "../json.ts";
import { nothingSeen, verdict, type Check, type Seen } from "./seen.ts";

type Rows = Pick<
  KeywordTable<Check, Seen | false>,
  "ref" | "dynamicRef" | "allOf" | "anyOf" | "oneOf" | "not" | "if" | "discriminator"
>;

/** Checks of keywords that put schemas together. */
export const composingChecks: Rows = {
  ref: ({ target }, check) => byTarget(target, check),
  dynamicRef: ({ target }, check) => byTarget(target, check),
  allOf: ({ schemas }, { judge }) => {
    const found = schemas.map((schema) => judge(schema));
    return found.every((seen) => seen !== false) && together(found);
  },
  anyOf: ({ schemas }, { judge }) => {
    const found = schemas.map((schema) => judge(schema)).filter((seen) => seen !== false);
    return found.length > 0 && together(found);
  },
  oneOf: ({ schemas }, { judge }) => {
    const found = schemas.map((schema) => judge(schema)).filter((seen) => seen !== false);
    return found.length === 1 && together(found);
  },
  not: ({ schema }, { judge }) => verdict(judge(schema) === false),
  if: (keyword, { judge }) => {
    const condition = judge(keyword.condition);
    const branch: Schema | undefined = condition === false ? keyword.else : keyword.then;
    const found = branch ? judge(branch) : nothingSeen;
    return found !== false && together([condition === false ? nothingSeen : condition, found]);
  },
  discriminator: ({ property, mapping }, { value }) =>
    verdict(
      mapping.length === 0 ||
        !isObject(value) ||
        mapping.some((entry) => Object.hasOwn(value, property) && entry.value === value[property]),
    ),
};

function byTarget(target: string, { api, judge }: Check): Seen | false {
  const schema = targetOf(target, { api });
  return schema ? judge(schema) : nothingSeen;
}

function together(all: readonly Seen[]): Seen {
  return all.length === 1 && all[0] ? all[0] : new Set(all.flatMap((seen) => [...seen]));
}
