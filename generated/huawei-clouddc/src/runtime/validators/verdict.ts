import type { Check, Direction, Run } from "./run.js";

/**
 * True if a value passes a check. It ends at the first error and looks for nothing but errors; a value that cannot be read, or not
 * to its end, passes nothing.
 */
export function isValid(check: Check, value: unknown, direction?: Direction): boolean {
  return run(check, value, false, direction) !== undefined;
}

/** True if a value passes a check that has nothing to warn of either. */
export function isFlawless(check: Check, value: unknown, direction?: Direction): boolean {
  return run(check, value, true, direction)?.hasWarnings === false;
}

/** A run without a report; undefined if the value does not pass. */
function run(
  check: Check,
  value: unknown,
  listens: boolean,
  direction: Direction | undefined,
): Run | undefined {
  const run: Run = {
    report: undefined,
    listens,
    hasWarnings: false,
    depth: 0,
    tooDeep: undefined,
    way: undefined,
    direction,
  };
  try {
    return check(value, run) && !run.tooDeep ? run : undefined;
  } catch {
    return undefined;
  }
}
