import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import { patternConstant } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A regular expression that is found in the text. */
export const pattern: KeywordCheck<"pattern"> = ({ pattern: text }, { name, scope }) => {
  const expression = patternConstant(`${name}Pattern`, text, scope);
  return [
    {
      on: "string",
      test: code`(${expression}.test(value) || ${helper("fail")}(run, "pattern", ${expression}.source, value))`,
    },
  ];
};
