import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { objectIn, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../problem.ts";

/** Patterns are regular expressions, if possible in Unicode mode. */
export const patterns: Rule = ({ objects }) =>
  objects("schema").flatMap(({ value, at }) => [
    ...check(own(value, "pattern"), inside(at, "pattern")),
    ...Object.keys(objectIn(value, "patternProperties") ?? {}).flatMap((pattern) =>
      check(pattern, { ...inside(at, "patternProperties", pattern), part: "key" }),
    ),
  ]);

function check(pattern: unknown, at: Place): readonly Diagnostic[] {
  if (typeof pattern !== "string") return [];
  const inUnicodeMode = fault(pattern, "u");
  if (inUnicodeMode === undefined) return [];
  const atAll = fault(pattern, "");
  if (atAll === undefined) {
    const message = `\`${pattern}\` is no pattern in Unicode mode (${inUnicodeMode}), so it is used without`;
    return [problem("schema/pattern-not-unicode", at, message)];
  }
  return [
    problem("schema/pattern-invalid", at, `\`${pattern}\` is no regular expression: ${atAll}`),
  ];
}

/** What the engine says against a pattern, without the pattern. */
function fault(pattern: string, flags: string): string | undefined {
  try {
    RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}
