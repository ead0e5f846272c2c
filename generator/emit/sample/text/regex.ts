import { matchesSafely } from "../../../source/slow/test.ts";

const compiled = new Map<string, RegExp | undefined>();

/** True if a text matches a pattern; in bounded time, whatever the pattern. */
export function matches(pattern: string, text: string): boolean {
  const expression = regexOf(pattern);
  return expression !== undefined && matchesSafely(pattern, expression, text);
}

/**
 * A pattern as a regular expression: with the `u` flag, or without it where only old syntax makes sense of it; undefined if it is
 * none at all. That a pattern is not as it should be is reported elsewhere.
 */
export function regexOf(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern, "u") ?? compile(pattern, ""));
  return compiled.get(pattern);
}

function compile(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
