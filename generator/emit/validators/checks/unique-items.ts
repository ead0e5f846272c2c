import { code } from "../../../print/code.ts";
import { keywordOf, type Schema } from "../../../model/schema.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { isScalar } from "./sameness.ts";
import { ifShortEnough } from "./short-enough.ts";

/** No item twice. Scalars are compared much more simply than objects and lists. */
export const uniqueItems: KeywordCheck<"uniqueItems"> = (_, { schema }) => {
  const items = keywordOf(schema, "items");
  const areScalars = items?.from === 0 && describesScalars(items.schema);
  const isUnique = helper(areScalars ? "uniqueScalars" : "uniqueItems");
  return [{ on: "array", test: ifShortEnough(schema, code`${isUnique}(value, run)`) }];
};

function describesScalars(schema: Schema): boolean {
  const types = keywordOf(schema, "type")?.types;
  if (types) return !types.includes("object") && !types.includes("array");
  return keywordOf(schema, "enum")?.values.every(isScalar) ?? false;
}
