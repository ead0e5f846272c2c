import type { Diagnostic } from "../../source/diagnostic.ts";
import { problem } from "../../source/problem.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { LintInput } from "../input.ts";

/** A rule that puts a keyword into words stands beside that keyword, and alone. */
export function checkRuleKeywords({ schemasWith }: LintInput): readonly Diagnostic[] {
  return schemasWith("x-specwright-rules").flatMap(({ value, at }) => {
    const rules = value["x-specwright-rules"];
    if (!Array.isArray(rules)) return [];
    const worded = new Set<string>();
    return rules.flatMap((rule: unknown, index) => {
      const keyword = isRawObject(rule) ? own(rule, "keyword") : undefined;
      if (typeof keyword !== "string") return [];
      const isAgain = worded.has(keyword);
      worded.add(keyword);
      const place = inside(at, "x-specwright-rules", index, "keyword");
      const code = "vocabulary/rule-without-keyword";
      if (isAgain)
        return [problem(code, place, `another rule puts \`${keyword}\` into words already`)];
      return own(value, keyword) === undefined
        ? [problem(code, place, `the schema has no \`${keyword}\` to put into words`)]
        : [];
    });
  });
}
