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
  allOf: ({ schemas }, check) => {
    const found = schemas.map((schema) => check.judge(schema, check));
    return found.every((seen) => seen !== false) && together(found);
  },
  anyOf: ({ schemas }, check) => {
    const found = fitting(schemas, check);
    return found.length > 0 && together(found);
  },
  oneOf: ({ schemas }, check) => {
    const found = fitting(schemas, check);
    return found.length === 1 && together(found);
  },
  not: ({ schema }, check) => verdict(check.judge(schema, check) === false),
  if: (keyword, check) => {
    const condition = check.judge(keyword.condition, check);
    const branch: Schema | undefined = condition === false ? keyword.else : keyword.then;
    const found = branch ? check.judge(branch, check) : nothingSeen;
    return found !== false && together([condition === false ? nothingSeen : condition, found]);
  },
  discriminator: ({ property, mapping }, { value }) =>
    verdict(
      mapping.length === 0 ||
        !isObject(value) ||
        mapping.some((entry) => Object.hasOwn(value, property) && entry.value === value[property]),
    ),
};

function byTarget(target: string, check: Check): Seen | false {
  const schema = targetOf(target, check);
  return schema ? check.judge(schema, check) : nothingSeen;
}

function fitting(schemas: readonly Schema[], check: Check): readonly Seen[] {
  return schemas.map((schema) => check.judge(schema, check)).filter((seen) => seen !== false);
}

function together(all: readonly Seen[]): Seen {
  return all.length === 1 && all[0] ? all[0] : new Set(all.flatMap((seen) => [...seen]));
}
