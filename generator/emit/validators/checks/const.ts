import { code, literal } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** One value only. */
export const constant: KeywordCheck<"const"> = ({ value }) => [
  { on: "any", test: code`${helper("constant")}(value, ${literal(value)}, run, depth)` },
];
