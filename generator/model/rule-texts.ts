import type { RuleText, Schema } from "./schema.ts";

/** What the rules of a schema say, those that put a keyword into words among them. */
export function ruleTextsOf({ keywords }: Schema): readonly RuleText[] {
  return keywords.flatMap((keyword) => {
    if (keyword.kind === "rule") return [keyword];
    const text = "text" in keyword ? keyword.text : undefined;
    return text ? [text] : [];
  });
}
