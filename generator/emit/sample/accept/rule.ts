import { Environment } from "@marcbachmann/cel-js";
import { isEqual, isObject } from "../json.ts";

/**
 * True if a value keeps a rule, or if that cannot be known when packages are generated: the rule speaks of the present
 * time, or reads what the value does not have.
 */
export function ruleHolds(expression: string, value: unknown): boolean {
  try {
    return environment.evaluate(expression, { self: toCel(value), base64: new Base64() }) !== false;
  } catch {
    return true;
  }
}

class Base64 {}

const environment = new Environment()
  .registerVariable("self", "dyn")
  .registerType("Base64", Base64)
  .registerVariable("base64", "Base64")
  .registerFunction("Base64.decode(string): bytes", (_: Base64, text: string) =>
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
  )
  .registerFunction("list.unique(): bool", (list: readonly unknown[]) =>
    list.every((item, index) => !list.slice(0, index).some((other) => isEqual(item, other))),
  )
  .registerFunction("list.isSorted(): bool", (list: readonly Ordered[]) =>
    list.every((item, index) => index === 0 || (list[index - 1] ?? item) <= item),
  )
  .registerFunction("list.sum(): dyn", (list: readonly number[]) =>
    list.reduce((sum, item) => sum + item),
  )
  .registerFunction("list.min(): dyn", (list: readonly Ordered[]) =>
    list.reduce((least, item) => (item < least ? item : least)),
  )
  .registerFunction("list.max(): dyn", (list: readonly Ordered[]) =>
    list.reduce((most, item) => (item > most ? item : most)),
  )
  .registerFunction("string.reverse(): string", (text: string) => [...text].reverse().join(""));

type Ordered = string | number | bigint | boolean;

/** Whole numbers as CEL's `int`, which its literals are. */
function toCel(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toCel);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toCel(member)]));
}
