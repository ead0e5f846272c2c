import { code, literal } from "../../../print/code.ts";
import type { Schema } from "../../../model/schema.ts";
import { partOf } from "../callee.ts";
import { predicateOf } from "../predicate.ts";
import { refusal } from "../refusal.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema that must not hold. */
export const not: KeywordCheck<"not"> = (keyword, site) => {
  const { schema, text } = keyword;
  const name = `${site.name}Excluded`;
  const names = literal(namesAlone(schema));
  const inline = predicateOf(schema, name, site);
  if (inline) {
    const test = code`(${inline.no} || ${refusal(keyword, names, site)})`;
    return [{ on: "any", test, phase: 1, usesObject: true }];
  }
  const check = partOf(schema, name, site)?.check ?? helper("checkAny");
  if (text) {
    const test = code`(!${helper("passes")}(${check}, value, run) || ${refusal(keyword, names, site)})`;
    return [{ on: "any", test, phase: 1 }];
  }
  return [{ on: "any", test: code`${helper("not")}(value, ${check}, ${names}, run)`, phase: 1 }];
};

/** The names that a schema requires, if it asks nothing else. */
function namesAlone({ keywords }: Schema): readonly string[] | undefined {
  const [only, ...others] = keywords;
  return only?.kind === "required" && others.length === 0 ? only.names : undefined;
}
