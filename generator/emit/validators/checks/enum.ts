import { code, literal } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import { constantName } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** One of a list of values; the list is a constant, so that it is made once. */
export const enumeration: KeywordCheck<"enum"> = ({ values }, { name, scope }) => {
  const list = scope.constant(constantName(`${name}Values`), () => ({
    type: code`readonly unknown[]`,
    value: literal(values),
  }));
  return [{ on: "any", test: code`${helper("enumeration")}(value, ${list}, run, depth)` }];
};
