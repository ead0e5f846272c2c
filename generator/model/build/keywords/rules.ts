import { inside } from "../../../source/source.ts";
import { readSources } from "../notes.ts";
import { isRawObject, listOf, textOf } from "../read.ts";
import type { KeywordReader } from "./reader.ts";

/** The keyword that holds rules. */
export const ruleKeyword = "x-specwright-rules";

/** Our own keyword with an effect on validity: a list of CEL rules. */
export const ruleKeywords: Readonly<Record<string, KeywordReader>> = {
  [ruleKeyword]: ({ value, at }) =>
    listOf(value).flatMap((rule, index) =>
      isRawObject(rule)
        ? [
            {
              kind: "rule" as const,
              id: textOf(rule["id"]) ?? "",
              expression: textOf(rule["expression"]) ?? "",
              message: textOf(rule["message"]) ?? "",
              translations: textsOf(rule["messages"]),
              severity: rule["severity"] === "warning" ? ("warning" as const) : ("error" as const),
              target: segmentsOf(textOf(rule["at"]) ?? ""),
              code: textOf(rule["code"]),
              sources: readSources(rule),
              at: inside(at, index),
            },
          ]
        : [],
    ),
};

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
