import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** No value at all. */
export const never: KeywordCheck<"never"> = () => [
  { on: "any", test: code`${helper("fail")}(run, "never", undefined, value)` },
];
