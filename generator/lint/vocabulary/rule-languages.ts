import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { problem } from "../../source/problem.ts";
import { isRawObject, objectIn, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { LintInput } from "../input.ts";

/** A rule that is not translated to a language which other rules of the description are translated to. */
export function checkRuleLanguages({ schemasWith }: LintInput): readonly Diagnostic[] {
  const rules = schemasWith("x-specwright-rules").flatMap(
    ({ value, at }): readonly Translated[] => {
      const list = value["x-specwright-rules"];
      if (!Array.isArray(list)) return [];
      return list.flatMap((rule: unknown, index): readonly Translated[] => {
        const id = isRawObject(rule) ? own(rule, "id") : undefined;
        if (!isRawObject(rule) || typeof id !== "string") return [];
        const languages = Object.keys(objectIn(rule, "messages") ?? {});
        return [{ id, languages, at: inside(at, "x-specwright-rules", index, "id") }];
      });
    },
  );
  const used = new Set(rules.flatMap(({ languages }) => languages));
  return rules.flatMap(({ id, languages, at }) =>
    [...used]
      .filter((language) => !languages.includes(language))
      .map((language) =>
        problem(
          "vocabulary/untranslated-rule",
          at,
          `the rule \`${id}\` has no text in ${language}`,
        ),
      ),
  );
}

type Translated = {
  readonly id: string;
  readonly languages: readonly string[];
  readonly at: Place;
};
