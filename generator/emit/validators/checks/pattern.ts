import { code, nothing } from "../../../print/code.ts";
import { keywordOf } from "../../../model/schema.ts";
import { isTamedBy } from "../../../source/slow/bounds.ts";
import { slownessOf } from "../../../source/slow/index.ts";
import { refusal } from "../refusal.ts";
import { patternConstant } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A regular expression that is found in the text. */
export const pattern: KeywordCheck<"pattern"> = (keyword, site) => {
  const { pattern: text } = keyword;
  const { schema, name, scope } = site;
  const limit = keywordOf(schema, "maxLength")?.limit;
  const slowness = slownessOf(text);
  const isTamed = slowness !== undefined && limit !== undefined && isTamedBy(limit, slowness);
  const expression = patternConstant(`${name}Pattern`, text, scope, isTamed);
  // A text that is too long has been refused; it may be of any length, which only a slow pattern minds.
  const isTooLong = isTamed ? code`value.length > ${2 * limit} || ` : nothing;
  const refuses = refusal(keyword, code`${expression}.source`, site);
  return [{ on: "string", test: code`(${isTooLong}${expression}.test(value) || ${refuses})` }];
};
