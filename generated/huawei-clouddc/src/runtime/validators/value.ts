import { equal } from "./equal.js";
import { fail, warn } from "./report.js";
import type { Run } from "./run.js";

/** `enum`: one of the values. */
export function enumeration(
  value: unknown,
  values: readonly unknown[],
  run: Run,
  depth: number,
): boolean {
  return isOneOf(value, values) || fail(run, depth, "enum", values, value);
}

/** `x-extensible-enum`: another value than the known ones is only worth a warning. */
export function openEnumeration(
  value: unknown,
  values: readonly unknown[],
  run: Run,
  depth: number,
): boolean {
  return !run.issues || isOneOf(value, values) || warn(run, depth, "openEnum", values, value);
}

/** `const`: this very value. */
export function constant(value: unknown, expected: unknown, run: Run, depth: number): boolean {
  return equal(value, expected) || fail(run, depth, "const", expected, value);
}

function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  if (values.includes(value)) return true;
  // Only objects and arrays can be equal without being the same.
  return typeof value === "object" && values.some((candidate) => equal(value, candidate));
}
