import { equal } from "./equal.js";

/** True if a value is among others, as JSON compares them: an object or array may be equal without being the same. */
export function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  return values.includes(value) || values.some((candidate) => equal(value, candidate));
}
