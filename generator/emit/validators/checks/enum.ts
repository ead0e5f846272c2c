import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import { valueList } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { isAmong } from "./sameness.ts";

/** One of a list of values; the list is a constant, so that it is made once. */
export const enumeration: KeywordCheck<"enum"> = ({ values }, { name, scope, at }) => {
  const list = code`${valueList(`${name}Values`, values, scope)}`;
  const isOne = isAmong(code`value`, list, values).yes;
  return [
    { on: "any", test: code`(${isOne} || ${helper("fail")}(run, "enum", ${list}, value${at}))` },
  ];
};
