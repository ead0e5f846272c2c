import { code, nothing } from "../../../print/code.ts";
import { keywordOf } from "../../../model/schema.ts";
import { isTamedBy } from "../../../source/slow/bounds.ts";
import { slownessOf } from "../../../source/slow/index.ts";
import { helper } from "../runtime.ts";
import { patternConstant } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A regular expression that is found in the text. */
export const pattern: KeywordCheck<"pattern"> = (
  { pattern: text },
  { schema, name, scope, at },
) => {
  const limit = keywordOf(schema, "maxLength")?.limit;
  const slowness = slownessOf(text);
  const isTamed = slowness !== undefined && limit !== undefined && isTamedBy(limit, slowness);
  const expression = patternConstant(`${name}Pattern`, text, scope, isTamed);
  // A text that is too long has been refused; it may be of any length, which only a slow pattern minds.
  const isTooLong = isTamed ? code`value.length > ${2 * limit} || ` : nothing;
  return [
    {
      on: "string",
      test: code`(${isTooLong}${expression}.test(value) || ${helper("fail")}(run, "pattern", ${expression}.source, value${at}))`,
    },
  ];
};
