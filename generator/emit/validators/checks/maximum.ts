import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** `maximum` and `exclusiveMaximum`. */
export const maximum: KeywordCheck<"maximum"> = ({ limit, exclusive }) => {
  const check = helper(exclusive ? "exclusiveMaximum" : "maximum");
  return [{ on: "number", test: code`${check}(value, ${limit}, run, depth)` }];
};
