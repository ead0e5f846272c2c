import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A whole multiple, as decimals: 0.07 is a multiple of 0.01. */
export const multipleOf: KeywordCheck<"multipleOf"> = ({ divisor }, { at }) => [
  {
    on: "number",
    test: code`(${helper("isMultipleOf")}(value, ${divisor}) || ${helper("fail")}(run, "multipleOf", ${divisor}, value${at}))`,
  },
];
