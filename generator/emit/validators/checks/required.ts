import { code, literal } from "../../../print/code.ts";
import { keywordOf } from "../../../model/schema.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Properties that must be there. Those that `properties` lists are asked for together with their schemas. */
export const required: KeywordCheck<"required"> = ({ names }, { schema }) => {
  const others = new Set(names);
  for (const { name } of keywordOf(schema, "properties")?.properties ?? []) others.delete(name);
  if (others.size === 0) return [];
  return [
    {
      on: "object",
      test: code`${helper("required")}(object, ${literal([...others])}, run, depth)`,
    },
  ];
};
