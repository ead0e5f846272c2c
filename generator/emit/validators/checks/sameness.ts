import { code, type Code } from "../../../print/code.ts";
import { literal } from "../../../print/code.ts";
import { test, type Test } from "../rules/test.ts";
import { helper } from "../runtime.ts";

/** True for a value that is equal to another one only if it is the same. */
export function isScalar(value: unknown): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
}

/** Whether a place holds this very value. `isOpen` says that TypeScript knows nothing of the place. */
export function isSame(place: Code, value: unknown, isOpen: boolean): Test {
  return isScalar(value) && isOpen
    ? test(code`${place} === ${literal(value)}`, code`${place} !== ${literal(value)}`)
    : test(code`${helper("equal")}(${place}, ${literal(value)})`);
}

/** Whether a place holds one of the values of a list. */
export function isAmong(place: Code, list: Code, values: readonly unknown[]): Test {
  return values.every(isScalar)
    ? test(code`${list}.includes(${place})`)
    : test(code`${helper("isOneOf")}(${place}, ${list})`);
}
