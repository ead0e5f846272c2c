import type { Check, Direction, Run } from "./run.js";

/**
 * True if a value passes a check. It ends at the first error and looks for nothing but errors; a value that cannot be read, or not
 * to its end, passes nothing.
 */
export function isValid(check: Check, value: unknown, direction?: Direction): boolean {
  const run: Run = { report: undefined, depth: 0, tooDeep: undefined, way: undefined, direction };
  try {
    return check(value, run) && !run.tooDeep;
  } catch {
    return false;
  }
}
