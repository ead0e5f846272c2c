import type { Diagnostic } from "../../source/diagnostic.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { LintInput } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** Ids of rules are unique in the description. */
export function checkRuleIds({ schemasWith }: LintInput): readonly Diagnostic[] {
  const seen = new Set<string>();
  return schemasWith("x-specwright-rules").flatMap(({ value, at }) => {
    const rules = value["x-specwright-rules"];
    if (!Array.isArray(rules)) return [];
    return rules.flatMap((rule: unknown, index) => {
      const id = isRawObject(rule) ? own(rule, "id") : undefined;
      if (typeof id !== "string") return [];
      const again = seen.has(id);
      seen.add(id);
      const place = inside(at, "x-specwright-rules", index, "id");
      return again
        ? [problem("vocabulary/duplicate-rule", place, `another rule has the id \`${id}\` already`)]
        : [];
    });
  });
}
