import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** `minimum` and `exclusiveMinimum`. */
export const minimum: KeywordCheck<"minimum"> = ({ limit, exclusive }) => {
  const check = helper(exclusive ? "exclusiveMinimum" : "minimum");
  return [{ on: "number", test: code`${check}(value, ${limit}, run, depth)` }];
};
