import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** The least number of code points. */
export const minLength: KeywordCheck<"minLength"> = ({ limit }, { at }) => [
  {
    on: "string",
    test: code`(${helper("isAtLeast")}(value, ${limit}) || ${helper("fail")}(run, "minLength", ${limit}, value${at}))`,
  },
];
