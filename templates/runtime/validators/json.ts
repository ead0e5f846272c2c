/** The types of JSON Schema; `integer` is a number without a fraction, such as 1 and 1.0. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** An object as JSON knows it: own properties, and nothing that a prototype adds. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The value as an object whose properties may be read directly, or undefined if it is none. A plain object is handed back
 * as it is; for others (instances of classes) only their own properties count, so those are copied.
 */
export function asObject(value: unknown): JsonObject | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return value as JsonObject; // all of its keys are strings
  return Object.assign(Object.create(null) as JsonObject, value);
}

/** Like `Array.isArray`, but without `any`. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** True for the numbers of JSON, so not for NaN and the infinities. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** True for numbers without a fraction. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** True for what a string of bytes may be in a form: bytes themselves. */
export function isBinary(value: unknown): boolean {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** An own property, under any name; `undefined` counts as absent. Names such as `constructor` must not be read directly. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The names of the properties that are present. */
export function ownKeys(object: JsonObject): readonly string[] {
  const keys = Object.keys(object);
  // Mostly all are: in JSON nothing is undefined.
  for (const key of keys)
    if (object[key] === undefined) return keys.filter((name) => object[name] !== undefined);
  return keys;
}
