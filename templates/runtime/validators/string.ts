import { isAtLeast, isAtMost } from "./length.js";
import { fail } from "./report.js";
import type { Run, TextPattern } from "./run.js";

/** `minLength`, in code points. */
export function minLength(value: string, limit: number, run: Run, depth: number): boolean {
  return isAtLeast(value, limit) || fail(run, depth, "minLength", limit, value);
}

/** `maxLength`, in code points. */
export function maxLength(value: string, limit: number, run: Run, depth: number): boolean {
  return isAtMost(value, limit) || fail(run, depth, "maxLength", limit, value);
}

/** `pattern`: anywhere in the text, unless it is anchored. */
export function pattern(value: string, expression: TextPattern, run: Run, depth: number): boolean {
  return expression.test(value) || fail(run, depth, "pattern", expression.source, value);
}

/** `format`, of a string. */
export function textFormat(
  value: string,
  isValid: (text: string) => boolean,
  name: string,
  run: Run,
  depth: number,
): boolean {
  return isValid(value) || fail(run, depth, "format", name, value);
}
