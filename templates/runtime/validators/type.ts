import { asObject, isArray, isInteger, isNumber } from "./json.js";
import { openProperties } from "./known.js";
import { fail } from "./report.js";
import type { Run } from "./run.js";

/** Any string. */
export function checkString(value: unknown, run: Run): boolean {
  return typeof value === "string" || fail(run, "type", ["string"], value);
}

/** Any number that JSON has. */
export function checkNumber(value: unknown, run: Run): boolean {
  return isNumber(value) || fail(run, "type", ["number"], value);
}

/** Any number without a fraction. */
export function checkInteger(value: unknown, run: Run): boolean {
  return isInteger(value) || fail(run, "type", ["integer"], value);
}

/** True or false. */
export function checkBoolean(value: unknown, run: Run): boolean {
  return typeof value === "boolean" || fail(run, "type", ["boolean"], value);
}

/** Null and nothing else. */
export function checkNull(value: unknown, run: Run): boolean {
  return value === null || fail(run, "type", ["null"], value);
}

/** Any array. */
export function checkArray(value: unknown, run: Run): boolean {
  return isArray(value) || fail(run, "type", ["array"], value);
}

/** Any object, with any properties. */
export function checkObject(value: unknown, run: Run): boolean {
  if (!asObject(value)) return fail(run, "type", ["object"], value);
  return openProperties(value, run);
}

/** Any value. */
export function checkAny(): boolean {
  return true;
}

/** No value at all: the schema `false`. */
export function checkNever(value: unknown, run: Run): boolean {
  return fail(run, "never", undefined, value);
}
