import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { readPattern } from "../../source/pattern.ts";
import { problem } from "../../source/problem.ts";
import { objectIn } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import { isTamedBy } from "../../source/slow/bounds.ts";
import { beginLooking, isLeftOut, slownessOf } from "../../source/slow/index.ts";
import { describeSlowness } from "../../source/slow/words.ts";
import { statesOf } from "../../source/slow/states.ts";
import type { Rule } from "../input.ts";

/** Patterns that engines can be made to spend exponential or polynomial time on. */
export const slowPatterns: Rule = ({ schemasWith }) => {
  beginLooking();
  return [
    ...schemasWith("pattern").flatMap(({ value, at }) =>
      check(value["pattern"], inside(at, "pattern"), value["maxLength"]),
    ),
    ...schemasWith("patternProperties").flatMap(({ value, at }) =>
      Object.keys(objectIn(value, "patternProperties") ?? {}).flatMap((pattern) =>
        check(pattern, { ...inside(at, "patternProperties", pattern), part: "key" }),
      ),
    ),
  ];
};

function check(written: unknown, at: Place, maxLength?: unknown): readonly Diagnostic[] {
  if (typeof written !== "string") return [];
  const read = readPattern(written);
  if ("fault" in read) return [];
  const slowness = slownessOf(read.pattern);
  if (isLeftOut(read.pattern)) {
    const message = `\`${written}\` has not been looked through: it is too large, or the patterns before it took too long`;
    return [problem("schema/slow-pattern", at, message)];
  }
  if (!slowness || isTamedBy(maxLength, slowness)) return [];
  const message = describeSlowness(written, slowness);
  const limit = statesOf(read.pattern)
    ? ""
    : `; texts longer than ${slowness.harmlessLength} never match`;
  return [problem("schema/slow-pattern", at, `${message}${limit}`)];
}
