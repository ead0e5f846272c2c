import { code, join, type Code } from "../../print/code.ts";
import type { FunctionDeclaration } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import { handle } from "../../model/schema.ts";
import type { Callee } from "./callee.ts";
import { checks } from "./checks/index.ts";
import { typeGuard } from "./checks/type.ts";
import { allOf, type Condition } from "./condition.ts";
import { knownCondition } from "./known.ts";
import { helper, helperType } from "./runtime.ts";
import type { CheckSite } from "./site.ts";

type FunctionParts = Omit<FunctionDeclaration, "kind" | "name">;

/** The function that checks a schema's values: the type first, with an early return, then all keywords that apply to that type. */
export function compose(site: CheckSite): FunctionParts {
  const { schema, scope } = site;
  const guard = typeGuard(schema, scope.takesBytes);
  const conditions: readonly Condition[] = [
    ...schema.keywords.flatMap((keyword) => handle(checks, keyword, site)),
    ...knownCondition(site),
  ];
  const verdict = allOf(conditions, guard?.kind ?? "any");
  const usesObject = guard?.usesObject === true || conditions.some(({ on }) => on === "object");
  const isRecursive = scope.program.references.recursive.has(schema.id);
  return checkFunction([
    ...(isRecursive ? [code`if (${helper("isTooDeep")}(run, depth)) return false;`] : []),
    ...(usesObject ? [code`const object = ${helper("asObject")}(value);`] : []),
    ...(guard ? [guard.statement] : []),
    code`return ${verdict};`,
  ]);
}

/** A function that runs a check under facts of its own. */
export function composeCiting({ check }: Callee, facts: Identifier): FunctionParts {
  return checkFunction([code`return ${helper("citing")}(${facts}, ${check}, value, run, depth);`]);
}

function checkFunction(statements: readonly Code[]): FunctionParts {
  return {
    exported: false,
    parameters: [
      { name: identifier("value"), type: code`unknown` },
      { name: identifier("run"), type: code`${helperType("Run")}` },
      { name: identifier("depth"), type: code`number` },
    ],
    returns: code`boolean`,
    body: join(statements, "\n"),
  };
}
