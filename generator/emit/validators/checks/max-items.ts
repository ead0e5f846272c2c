import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** The greatest number of items. */
export const maxItems: KeywordCheck<"maxItems"> = ({ limit }) => [
  {
    on: "array",
    test: code`(value.length <= ${limit} || ${helper("fail")}(run, "maxItems", ${limit}, value))`,
  },
];
