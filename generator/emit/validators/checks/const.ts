import { code, literal } from "../../../print/code.ts";
import { keywordOf, type JsonType, type Schema } from "../../../model/schema.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { isSame } from "./sameness.ts";

/** One value only. */
export const constant: KeywordCheck<"const"> = ({ value }, { schema, at }) => {
  const isIt = isSame(code`value`, value, mayBe(value, schema)).yes;
  return [
    {
      on: "any",
      test: code`(${isIt} || ${helper("fail")}(run, "const", ${literal(value)}, value${at}))`,
    },
  ];
};

/** False if a schema's type rules a value out, which TypeScript then knows and will not compare. */
function mayBe(value: unknown, schema: Schema): boolean {
  const types = keywordOf(schema, "type")?.types;
  const type = value === null ? "null" : (typeof value as JsonType);
  return !types || types.includes(type) || (type === "number" && types.includes("integer"));
}
