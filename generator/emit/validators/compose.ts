import { code, join, type Code } from "../../print/code.ts";
import type { FunctionDeclaration } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { Callee } from "./callee.ts";
import { typeGuard } from "./checks/type.ts";
import { conditionsOf } from "./checks/index.ts";
import { allOf, inPhases, readsObject, type Condition } from "./condition.ts";
import { knownCondition } from "./known.ts";
import { isLeaf, placeArguments } from "./leaf.ts";
import { parameterOf } from "./reads.ts";
import { helper, helperType } from "./runtime.ts";
import type { CheckSite } from "./site.ts";

type FunctionParts = Omit<FunctionDeclaration, "kind" | "name">;

/**
 * The function that checks a schema's values: the type first, with an early return, then all keywords that apply to that type.
 * `isRecursive` says that values may hold values of the same schema.
 */
export function compose(
  place: Omit<CheckSite, "known" | "at">,
  isRecursive = false,
): FunctionParts {
  const { schema, scope } = place;
  const at = placeArguments(schema);
  const guard = typeGuard(schema, scope.takesBytes, at);
  const site = { ...place, known: guard?.kind ?? "any", at };
  const conditions = [...conditionsOf(site), ...knownCondition(site)];
  const usesObject = guard?.usesObject === true || readsObject(conditions);
  const before = [
    ...(isRecursive ? [code`if (${helper("isTooDeep")}(run)) return false;`] : []),
    ...(usesObject ? [code`const object = ${helper("asObject")}(value);`] : []),
    ...(guard ? [guard.statement] : []),
  ];
  const end = verdictOf(conditions, site.known);
  const body = before.length > 0 ? code`${join(before, "\n")}\n${end}` : end;
  // A guard reports what it refuses, and so reads them all.
  const taken = isLeaf(schema) ? [...parameters, ...placeParameters] : parameters;
  return checkFunction(body, guard ? taken : readBy(body, taken));
}

/** What a compiler takes in one chain without exhausting its stack, by far. */
const longestChain = 500;

/** `return a && b;`, in several statements where there are thousands of conditions. */
function verdictOf(conditions: readonly Condition[], known: Parameters<typeof allOf>[1]): Code {
  const ordered = inPhases(conditions);
  const statements: Code[] = [];
  let start = 0;
  for (; ordered.length - start > longestChain; start += longestChain) {
    const some = allOf(ordered.slice(start, start + longestChain), known);
    statements.push(code`if (!(${some})) return false;`);
  }
  return join([...statements, code`return ${allOf(ordered.slice(start), known)};`], "\n");
}

/** A function that runs a check under facts of its own. */
export function composeCiting({ check }: Callee, facts: Identifier): FunctionParts {
  const body = code`return ${helper("citing")}(${facts}, ${check}, value, run);`;
  return checkFunction(body, parameters);
}

function checkFunction(body: Code, taken: FunctionParts["parameters"]): FunctionParts {
  return { exported: false, parameters: taken, returns, body };
}

const returns = code`boolean`;

const parameters: FunctionParts["parameters"] = [
  { name: identifier("value"), type: code`unknown` },
  { name: identifier("run"), type: code`${helperType("Run")}` },
];

/** The place of a value as its caller knows it: the check has not been told in another way. */
const placeParameters: FunctionParts["parameters"] = [
  { name: identifier("key"), type: code`string`, optional: true },
  { name: identifier("facts"), type: code`${helperType("Facts")}`, optional: true },
];

function readBy(body: Code, taken: FunctionParts["parameters"]): FunctionParts["parameters"] {
  return taken.map((parameter) => ({ ...parameter, name: parameterOf(parameter.name.text, body) }));
}
