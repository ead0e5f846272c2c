import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** No item twice. */
export const uniqueItems: KeywordCheck<"uniqueItems"> = () => [
  { on: "array", test: code`${helper("uniqueItems")}(value, run, depth)` },
];
