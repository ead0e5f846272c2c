import { asObject, isArray, isInteger, isNumber } from "./json.js";
import { openProperties } from "./known.js";
import { fail } from "./report.js";
import type { Facts, Run } from "./run.js";

// What looks at nothing but the value may be told its place, and needs it only where something is wrong.

/** Any string. */
export function checkString(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return typeof value === "string" || fail(run, "type", ["string"], value, key, facts);
}

/** Any number that JSON has. */
export function checkNumber(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return isNumber(value) || fail(run, "type", ["number"], value, key, facts);
}

/** Any number without a fraction. */
export function checkInteger(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return isInteger(value) || fail(run, "type", ["integer"], value, key, facts);
}

/** True or false. */
export function checkBoolean(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return typeof value === "boolean" || fail(run, "type", ["boolean"], value, key, facts);
}

/** Null and nothing else. */
export function checkNull(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return value === null || fail(run, "type", ["null"], value, key, facts);
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

/** A property that is a string, if it is there. */
export function optionalString(value: unknown, run: Run, name: string, facts?: Facts): boolean {
  return value === undefined || checkString(value, run, name, facts);
}

/** A property that is a number, if it is there. */
export function optionalNumber(value: unknown, run: Run, name: string, facts?: Facts): boolean {
  return value === undefined || checkNumber(value, run, name, facts);
}

/** A property that is a number without a fraction, if it is there. */
export function optionalInteger(value: unknown, run: Run, name: string, facts?: Facts): boolean {
  return value === undefined || checkInteger(value, run, name, facts);
}

/** A property that is true or false, if it is there. */
export function optionalBoolean(value: unknown, run: Run, name: string, facts?: Facts): boolean {
  return value === undefined || checkBoolean(value, run, name, facts);
}
