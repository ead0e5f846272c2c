import { code, literal, regularExpression } from "../../print/code.ts";
import type { Identifier } from "../../print/identifier.ts";
import type { Place } from "../../source/diagnostic.ts";
import type { Scope } from "./scope.ts";

/** The name of a constant after the function that uses it: `NewServerNames` → `newServerNames`. */
export function constantName(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** A set of names as a constant. */
export function nameSet(name: string, names: ReadonlySet<string>, scope: Scope): Identifier {
  const list = literal([...names]);
  return scope.constant(
    constantName(name),
    () => ({ type: setOfText, value: code`/* @__PURE__ */ new Set(${list})` }),
    `names ${list.parts.join("")}`,
  );
}

const setOfText = code`ReadonlySet<string>`;

/** A pattern as a constant; undefined, with a diagnostic, if JavaScript does not know it. */
export function patternConstant(
  name: string,
  pattern: string,
  at: Place,
  scope: Scope,
): Identifier | undefined {
  try {
    const value = regularExpression(pattern);
    return scope.constant(constantName(name), () => ({ value }), `pattern ${pattern}`);
  } catch {
    scope.report({
      code: "schema/pattern-invalid",
      severity: "error",
      message: `the pattern ${JSON.stringify(pattern)} is no regular expression of ECMAScript with the \`u\` flag`,
      at,
    });
    return undefined;
  }
}
