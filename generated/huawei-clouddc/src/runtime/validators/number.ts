import { isMultipleOf } from "./decimal.js";
import { fail } from "./report.js";
import type { Run } from "./run.js";

// Each bound is asked the way round in which NaN does not meet it.

/** `minimum` */
export function minimum(value: number, limit: number, run: Run, depth: number): boolean {
  return value >= limit || fail(run, depth, "minimum", limit, value);
}

/** `exclusiveMinimum` */
export function exclusiveMinimum(value: number, limit: number, run: Run, depth: number): boolean {
  return value > limit || fail(run, depth, "exclusiveMinimum", limit, value);
}

/** `maximum` */
export function maximum(value: number, limit: number, run: Run, depth: number): boolean {
  return value <= limit || fail(run, depth, "maximum", limit, value);
}

/** `exclusiveMaximum` */
export function exclusiveMaximum(value: number, limit: number, run: Run, depth: number): boolean {
  return value < limit || fail(run, depth, "exclusiveMaximum", limit, value);
}

/** `multipleOf`, as decimal numbers: 0.07 is a multiple of 0.01. */
export function multipleOf(value: number, divisor: number, run: Run, depth: number): boolean {
  return isMultipleOf(value, divisor) || fail(run, depth, "multipleOf", divisor, value);
}

/** `format`, of a number. */
export function numberFormat(
  value: number,
  isValid: (number: number) => boolean,
  name: string,
  run: Run,
  depth: number,
): boolean {
  return isValid(value) || fail(run, depth, "format", name, value);
}
