import type { CelType } from "../../../model/cel/type.ts";
import type { Code } from "../../../print/code.ts";
import type { Identifier } from "../../../print/identifier.ts";
import type { Test } from "./test.ts";

/** A CEL value in JavaScript: an expression, and what must hold before it may be evaluated. */
export type Value = {
  readonly code: Code;
  /** The opposite, of a bool that has a better one than `!`. */
  readonly opposite?: Code;
  /** In order; where one does not hold, the value is an error in the sense of CEL. */
  readonly checks: readonly Check[];
  readonly type: CelType;
  /**
   * What TypeScript knows of the code: `json` nothing, since it comes from the value under validation as it is; `known` its
   * type; `maybe` its type or undefined, which stands for an error.
   */
  readonly certainty: "json" | "known" | "maybe";
  /** How far TypeScript can narrow it: a `name` for good, a `path` of properties outside of functions. */
  readonly narrowing: "name" | "path" | "none";
  /** The certainty of the elements of a list. */
  readonly elements: "json" | "known";
  /** True for an object without a prototype that could add to it. */
  readonly isPlain?: boolean;
};

export type Check = TestCheck | BindCheck;

/** `fact` names the test: one that is known to hold is left out. It lasts if it is about a name. */
export type TestCheck = {
  readonly kind: "test";
  readonly test: Test;
  readonly fact: string;
  readonly lasting: boolean;
};

/** Gives a value a name, so that it is worked out once and TypeScript can narrow it; tests it if it may be wrong. */
export type BindCheck = {
  readonly kind: "bind";
  readonly name: Identifier;
  readonly to: Code;
  readonly test?: Test;
};

/** A value that TypeScript knows the type of. */
export function known(
  code: Code,
  type: CelType,
  checks: readonly Check[] = [],
  more: Partial<Pick<Value, "opposite" | "elements" | "narrowing">> = {},
): Value {
  return { code, type, checks, certainty: "known", narrowing: "none", elements: "known", ...more };
}

/** A value that is undefined where CEL has an error. */
export function maybe(
  code: Code,
  type: CelType,
  checks: readonly Check[] = [],
  more: Partial<Pick<Value, "elements">> = {},
): Value {
  return { ...known(code, type, checks, more), certainty: "maybe" };
}

/** A value of the document under validation: anything, as far as TypeScript knows. */
export function json(
  code: Code,
  type: CelType,
  checks: readonly Check[],
  narrowing: Value["narrowing"],
): Value {
  return { code, type, checks, certainty: "json", narrowing, elements: "json" };
}
