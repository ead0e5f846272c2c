import { code, literal } from "../../../print/code.ts";
import type { Schema } from "../../../model/schema.ts";
import { partOf } from "../callee.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema that must not hold. */
export const not: KeywordCheck<"not"> = ({ schema }, site) => {
  const check = partOf(schema, `${site.name}Excluded`, site)?.check ?? helper("checkAny");
  const names = literal(namesAlone(schema));
  return [
    { on: "any", test: code`${helper("not")}(value, ${check}, ${names}, run, depth)`, phase: 1 },
  ];
};

/** The names that a schema requires, if it asks nothing else. */
function namesAlone({ keywords }: Schema): readonly string[] | undefined {
  const [only, ...others] = keywords;
  return only?.kind === "required" && others.length === 0 ? only.names : undefined;
}
