import { code, literal } from "../../../print/code.ts";
import { keywordOf } from "../../../model/schema.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Properties that must be there. Those that `properties` lists are asked for together with their schemas. */
export const required: KeywordCheck<"required"> = ({ names }, { schema }) => {
  const listed = new Set(
    keywordOf(schema, "properties")?.properties.map((property) => property.name),
  );
  const others = [...new Set(names)].filter((name) => !listed.has(name));
  if (others.length === 0) return [];
  return [
    { on: "object", test: code`${helper("required")}(object, ${literal(others)}, run, depth)` },
  ];
};
