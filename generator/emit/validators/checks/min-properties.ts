import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** The least number of properties. */
export const minProperties: KeywordCheck<"minProperties"> = ({ limit }) => [
  {
    on: "object",
    test: code`(${helper("ownKeys")}(object).length >= ${limit} || ${helper("fail")}(run, "minProperties", ${limit}, object))`,
  },
];
