import type { KeywordTable } from "../../../model/schema.ts";
import { isObject } from "../json.ts";
import { matches } from "../text/regex.ts";
import { nothingSeen, verdict, verdictOn, type Check, type Seen } from "./seen.ts";

type Rows = Pick<
  KeywordTable<Check, Seen | false>,
  | "minProperties"
  | "maxProperties"
  | "required"
  | "properties"
  | "patternProperties"
  | "additionalProperties"
  | "propertyNames"
  | "dependentRequired"
  | "dependentSchemas"
  | "unevaluatedProperties"
>;

/** Checks of keywords that speak of objects. */
export const objectChecks: Rows = {
  minProperties: ({ limit }, { value }) =>
    verdict(!isObject(value) || Object.keys(value).length >= limit),
  maxProperties: ({ limit }, { value }) =>
    verdict(!isObject(value) || Object.keys(value).length <= limit),
  required: ({ names }, { value }) =>
    verdict(!isObject(value) || names.every((name) => Object.hasOwn(value, name))),
  properties: ({ properties }, check) => {
    const { value } = check;
    if (!isObject(value)) return nothingSeen;
    const isPresent = ({ name }: { readonly name: string }) => Object.hasOwn(value, name);
    const holds = properties.every(
      (property) =>
        !isPresent(property) || check.holds(property.schema, value[property.name], check),
    );
    return verdictOn(holds, () => properties.filter(isPresent).map(({ name }) => name), check);
  },
  patternProperties: ({ patterns }, check) => {
    const { value } = check;
    if (!isObject(value)) return nothingSeen;
    const seen = new Set<string>();
    for (const { pattern, schema } of patterns) {
      for (const name of Object.keys(value).filter((key) => matches(pattern, key))) {
        if (!check.holds(schema, value[name], check)) return false;
        seen.add(name);
      }
    }
    return seen;
  },
  additionalProperties: ({ schema, names, patterns }, check) => {
    const { value } = check;
    if (!isObject(value)) return nothingSeen;
    const others = Object.keys(value).filter(
      (key) => !names.includes(key) && !patterns.some((pattern) => matches(pattern, key)),
    );
    const holds = others.every((name) => check.holds(schema, value[name], check));
    return verdictOn(holds, () => others, check);
  },
  propertyNames: ({ schema }, check) =>
    verdict(
      !isObject(check.value) ||
        Object.keys(check.value).every((name) => check.holds(schema, name, check)),
    ),
  dependentRequired: ({ dependents }, { value }) =>
    verdict(
      !isObject(value) ||
        dependents.every(
          ({ name, required }) =>
            !Object.hasOwn(value, name) || required.every((other) => Object.hasOwn(value, other)),
        ),
    ),
  dependentSchemas: ({ dependents }, check) => {
    const { value } = check;
    if (!isObject(value)) return nothingSeen;
    const seen = new Set<string | number>();
    for (const { name, schema } of dependents) {
      if (!Object.hasOwn(value, name)) continue;
      const found = check.judge(schema, check);
      if (found === false) return false;
      for (const key of found) seen.add(key);
    }
    return seen;
  },
  // Judged last, when it is known what the other keywords have seen.
  unevaluatedProperties: () => nothingSeen,
};
