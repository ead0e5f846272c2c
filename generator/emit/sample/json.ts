import type { JsonType } from "../../model/schema.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object that is neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON type of a value; whole numbers are integers. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "string":
      return "string";
    default:
      return "object";
  }
}

/** True if a value of type `actual` is also of type `wanted`. */
export function isOfType(actual: JsonType, wanted: JsonType): boolean {
  return actual === wanted || (actual === "integer" && wanted === "number");
}

/** Equality as JSON Schema means it: by value, whatever the order of properties. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name]))
  );
}

/** Length in code points, as `minLength` and `maxLength` count. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** An object's own member; `undefined` for names that only a prototype has. */
export function memberOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** True if a value is a whole multiple of a divisor, counted in decimal digits, so that 0.3 is a multiple of 0.1. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (!Number.isFinite(value) || divisor === 0) return false;
  const scale = Math.max(decimalsOf(value), decimalsOf(divisor));
  return scaled(value, scale) % scaled(divisor, scale) === 0n;
}

/** How many digits a number has after the decimal point when it is written out. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).toLowerCase().split("e");
  const fraction = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

function scaled(value: number, scale: number): bigint {
  const [digits = "", exponent = "0"] = String(value).toLowerCase().split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(scale + Number(exponent) - fraction.length);
}
