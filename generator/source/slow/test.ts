import { slownessOf } from "./index.ts";
import { search } from "./machine.ts";
import { compileProgram } from "./program.ts";
import { parsePattern } from "./syntax.ts";

/** So many steps are spent on one text. */
const mostSteps = 500_000;

/**
 * Whether a text matches, in bounded time: what stands in a description (an example, a name) is held against patterns that may be slow.
 * A text that takes too long counts as none.
 */
export function matchesSafely(pattern: string, expression: RegExp, text: string): boolean {
  const tree = slownessOf(pattern) && parsePattern(pattern);
  if (!tree) return expression.test(text);
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return search(compileProgram(tree), characters, mostSteps).found === true;
}
