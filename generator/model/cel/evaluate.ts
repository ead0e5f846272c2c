import { Environment, type ParseResult } from "@marcbachmann/cel-js";
import { slownessOf } from "../../source/slow/index.ts";
import { everyPartOf, type Expression } from "./expression.ts";
import { parseExpression } from "./parse.ts";
import { toJavaScriptPattern } from "./pattern.ts";

/**
 * What a rule says of a value when packages are generated: for samples and examples. Undefined if it cannot be known then,
 * as where a rule speaks of the present time, or reads what the value does not have.
 */
export function evaluateRule(expression: string, self: unknown): boolean | undefined {
  if (mayTakeForever(expression)) return undefined;
  try {
    const evaluate = parsed.get(expression) ?? environment.parse(expression);
    parsed.set(expression, evaluate);
    const result: unknown = evaluate({ self: toCel(self), base64: new Base64() });
    return typeof result === "boolean" ? result : undefined;
  } catch {
    return undefined;
  }
}

/** Rules are asked about many candidates, and parsed once. */
const parsed = new Map<string, ParseResult>();
const slow = new Map<string, boolean>();

/** True if a rule holds texts against a pattern that engines can be made to spend minutes on. */
function mayTakeForever(expression: string): boolean {
  if (!expression.includes("matches")) return false;
  const known = slow.get(expression);
  if (known !== undefined) return known;
  const rule = parseExpression(expression).expression;
  const isSlow = rule !== undefined && everyPartOf(rule).some(isSlowMatch);
  slow.set(expression, isSlow);
  return isSlow;
}

function isSlowMatch(part: Expression): boolean {
  const pattern =
    part.kind === "call" && part.name === "matches" ? part.operands.at(-1) : undefined;
  return pattern?.kind === "string" && slownessOf(toJavaScriptPattern(pattern.value)) !== undefined;
}

class Base64 {}

type Ordered = string | number | bigint | boolean;

const environment = new Environment()
  .registerVariable("self", "dyn")
  .registerType("Base64", Base64)
  .registerVariable("base64", "Base64")
  .registerFunction("Base64.decode(string): bytes", (_: Base64, text: string) =>
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
  )
  .registerFunction("list.unique(): bool", (list: readonly unknown[]) =>
    list.every((item, index) => list.indexOf(item) === index),
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

/** Whole numbers as CEL's `int`, which its literals are. */
function toCel(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(toCel);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toCel(member)]));
}
