import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A whole multiple, as decimals. */
export const multipleOf: KeywordCheck<"multipleOf"> = ({ divisor }) => [
  { on: "number", test: code`${helper("multipleOf")}(value, ${divisor}, run, depth)` },
];
