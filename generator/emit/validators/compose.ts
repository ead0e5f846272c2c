import { code, nothing, type Code } from "../../print/code.ts";
import type { FunctionDeclaration } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import { handle, type Schema } from "../../model/schema.ts";
import type { Callee } from "./callee.ts";
import { checks } from "./checks/index.ts";
import { typeGuard } from "./checks/type.ts";
import { allOf, type Condition } from "./condition.ts";
import { knownCondition } from "./known.ts";
import { helper, helperType } from "./runtime.ts";
import type { Scope } from "./scope.ts";

/** Where a check stands: the schema that it is for, the name of its function behind `check`, and its module. */
export type CheckSite = { readonly schema: Schema; readonly name: string; readonly scope: Scope };

/**
 * Whose job it is to look for unknown properties: the schema's (`whole`), that of a schema that it is a part of (`part`), or the
 * one or the other, as the caller says (`either`).
 */
export type CheckPlace = "whole" | "part" | "either";

type FunctionParts = Omit<FunctionDeclaration, "kind" | "name">;

/** The function that checks a schema's values: the type first, with an early return, then all keywords that apply to that type. */
export function compose(
  schema: Schema,
  name: string,
  place: CheckPlace,
  scope: Scope,
): FunctionParts {
  const site: CheckSite = { schema, name, scope };
  const guard = typeGuard(schema, scope.takesBytes);
  const conditions: readonly Condition[] = [
    ...schema.keywords.flatMap((keyword) => handle(checks, keyword, site)),
    ...(place === "part" ? [] : knownCondition(site, place === "either")),
  ];
  const verdict = allOf(conditions, guard?.kind ?? "any");
  const usesObject = guard?.usesObject === true || conditions.some(({ on }) => on === "object");
  const isRecursive = scope.program.references.recursive.has(schema.id);
  return checkFunction(
    code`${isRecursive ? code`if (${helper("isTooDeep")}(run, depth)) return false;\n` : nothing}${
      usesObject ? code`const object = ${helper("asObject")}(value);\n` : nothing
    }${guard?.statement ?? nothing}return ${verdict};`,
    place === "either",
  );
}

/** A function that runs a check under facts of its own. */
export function composeCiting(callee: Callee, facts: Identifier): FunctionParts {
  const part = callee.takesPart ? code`, true` : nothing;
  return checkFunction(
    code`return ${helper("citing")}(${facts}, ${callee.check}, value, run, depth${part});`,
    false,
  );
}

function checkFunction(body: Code, hasPart: boolean): FunctionParts {
  const parameters = [
    { name: identifier("value"), type: code`unknown` },
    { name: identifier("run"), type: code`${helperType("Run")}` },
    { name: identifier("depth"), type: code`number` },
  ];
  return {
    exported: false,
    parameters: hasPart
      ? [...parameters, { name: identifier("part"), type: code`boolean`, optional: true }]
      : parameters,
    returns: code`boolean`,
    body,
  };
}
