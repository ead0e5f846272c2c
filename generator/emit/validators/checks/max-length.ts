import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** The greatest number of code points. */
export const maxLength: KeywordCheck<"maxLength"> = ({ limit }, { at }) => [
  {
    on: "string",
    test: code`(${helper("isAtMost")}(value, ${limit}) || ${helper("fail")}(run, "maxLength", ${limit}, value${at}))`,
  },
];
