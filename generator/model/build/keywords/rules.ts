import type { Place } from "../../../source/diagnostic.ts";
import { inside, parentOf } from "../../../source/source.ts";
import type { RuleText } from "../../schema.ts";
import { readSources } from "../notes.ts";
import { isRawObject, listOf, textOf, type RawObject } from "../read.ts";
import type { KeywordReader } from "./reader.ts";

/** The keyword that holds rules. */
export const ruleKeyword = "x-specwright-rules";

/** Our own keyword with an effect on validity: a list of CEL rules. Those that put a keyword into words are read with it. */
export const ruleKeywords: Readonly<Record<string, KeywordReader>> = {
  [ruleKeyword]: ({ value, at }) =>
    listOf(value).flatMap((rule, index) =>
      isRawObject(rule) && rule["keyword"] === undefined
        ? [
            {
              kind: "rule" as const,
              ...readText(rule, inside(at, index)),
              expression: textOf(rule["expression"]) ?? "",
              severity: rule["severity"] === "warning" ? ("warning" as const) : ("error" as const),
            },
          ]
        : [],
    ),
};

/** The rule of a schema that puts a keyword into words; `at` is the keyword's place. */
export function textFor(
  keyword: "pattern" | "not",
  schema: RawObject,
  at: Place,
): { readonly text?: RuleText } {
  const rules = listOf(schema[ruleKeyword]);
  const index = rules.findIndex((rule) => isRawObject(rule) && rule["keyword"] === keyword);
  const rule = rules[index];
  const place = inside(parentOf(at), ruleKeyword, index);
  return isRawObject(rule) ? { text: readText(rule, place) } : {};
}

function readText(rule: RawObject, at: Place): RuleText {
  return {
    at,
    id: textOf(rule["id"]) ?? "",
    message: textOf(rule["message"]) ?? "",
    translations: textsOf(rule["messages"]),
    target: segmentsOf(textOf(rule["at"]) ?? ""),
    code: textOf(rule["code"]),
    sources: readSources(rule),
  };
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (!isRawObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([language, text]) =>
      typeof text === "string" ? [[language, text] as const] : [],
    ),
  );
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
