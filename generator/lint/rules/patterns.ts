import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { readPattern } from "../../source/pattern.ts";
import { objectIn } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** Patterns are regular expressions in Unicode mode, or can be read so. */
export const patterns: Rule = ({ schemasWith }) => [
  ...schemasWith("pattern").flatMap(({ value, at }) =>
    check(value["pattern"], inside(at, "pattern")),
  ),
  ...schemasWith("patternProperties").flatMap(({ value, at }) =>
    Object.keys(objectIn(value, "patternProperties") ?? {}).flatMap((pattern) =>
      check(pattern, { ...inside(at, "patternProperties", pattern), part: "key" }),
    ),
  ),
];

function check(written: unknown, at: Place): readonly Diagnostic[] {
  if (typeof written !== "string") return [];
  const read = readPattern(written);
  if ("fault" in read) {
    const message = `\`${written}\` is no regular expression in Unicode mode: ${read.fault}`;
    return read.foreign
      ? [problem("schema/pattern-foreign", at, `${message}; values are not checked against it`)]
      : [problem("schema/pattern-invalid", at, message)];
  }
  if (!read.rewritten) return [];
  const message = `\`${written}\` is no pattern as JSON Schema has them, and is read as \`${read.pattern}\``;
  return [problem("schema/pattern-not-unicode", at, message, `Write \`${read.pattern}\`.`)];
}
