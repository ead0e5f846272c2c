import { code, type Code } from "../../../print/code.ts";
import { keywordOf, type Schema } from "../../../model/schema.ts";

/** A test of the items of `value`, left out for an array that is too long: that has been said, and it may be of any length. */
export function ifShortEnough(schema: Schema, test: Code): Code {
  const limit = keywordOf(schema, "maxItems")?.limit;
  return limit === undefined ? test : code`(value.length > ${limit} || ${test})`;
}
