import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** The greatest number of properties. */
export const maxProperties: KeywordCheck<"maxProperties"> = ({ limit }) => [
  {
    on: "object",
    test: code`(${helper("ownKeys")}(object).length <= ${limit} || ${helper("fail")}(run, "maxProperties", ${limit}, object))`,
  },
];
