import { code, literal, regularExpression } from "../../print/code.ts";
import type { Identifier } from "../../print/identifier.ts";
import { helper } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { textPattern } from "./text-pattern.ts";

/** The name of a constant after the function that uses it: `NewServerNames` → `newServerNames`. */
export function constantName(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** A set of names as a constant. */
export function nameSet(name: string, names: ReadonlySet<string>, scope: Scope): Identifier {
  const list = literal([...names]);
  return scope.constant(
    constantName(name),
    () => ({
      value: code`/* @__PURE__ */ new ${helper("Names")}(${list})`,
    }),
    `names ${list.parts.join("")}`,
  );
}

/** A list of values as a constant. */
export function valueList(name: string, values: readonly unknown[], scope: Scope): Identifier {
  const list = literal(values);
  return scope.constant(
    constantName(name),
    () => ({ type: code`readonly unknown[]`, value: list }),
    `values ${list.parts.join("")}`,
  );
}

/**
 * A pattern as a constant. The model holds only patterns that JavaScript knows; a slow one is a regular expression only where it is tamed
 * by the length of what it is asked about.
 */
export function patternConstant(
  name: string,
  pattern: string,
  scope: Scope,
  isTamed = false,
): Identifier {
  return scope.constant(
    constantName(name),
    () => ({ value: isTamed ? regularExpression(pattern) : textPattern(pattern) }),
    `pattern ${isTamed} ${pattern}`,
  );
}
