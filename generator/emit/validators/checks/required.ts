import { code } from "../../../print/code.ts";
import { keywordOf } from "../../../model/schema.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { readProperty } from "./properties.ts";

/** Properties that must be there. Those that `properties` lists are asked for together with their schemas. */
export const required: KeywordCheck<"required"> = ({ names }, { schema }) => {
  const others = new Set(names);
  for (const { name } of keywordOf(schema, "properties")?.properties ?? []) others.delete(name);
  return [...others].map((name) => ({
    on: "object",
    test: code`(${readProperty(name)} !== undefined || ${helper("missing")}(run, ${name}))`,
  }));
};
