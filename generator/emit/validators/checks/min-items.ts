import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** The least number of items. */
export const minItems: KeywordCheck<"minItems"> = ({ limit }) => [
  {
    on: "array",
    test: code`(value.length >= ${limit} || ${helper("fail")}(run, "minItems", ${limit}, value))`,
  },
];
