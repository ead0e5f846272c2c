import type { KeywordOf } from "../../model/schema.ts";
import { code, type Code } from "../../print/code.ts";
import { ruleConstant } from "./rule-constant.ts";
import { helper } from "./runtime.ts";
import type { CheckSite } from "./site.ts";

/** What a check does where a value does not meet a keyword: it reports the keyword, or the rule that puts it into words. */
export function refusal(
  { kind, text }: KeywordOf<"pattern" | "not">,
  expected: Code,
  { schema, scope, at }: CheckSite,
): Code {
  return text
    ? code`${helper("broken")}(run, ${ruleConstant(text, schema, scope, { keyword: kind })}${at})`
    : code`${helper("fail")}(run, ${kind}, ${expected}, value${at})`;
}
