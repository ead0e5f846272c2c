import type { Expression, ExpressionOf } from "../../../model/cel/expression.ts";
import { simple, type CelType } from "../../../model/cel/type.ts";
import { code, type Code } from "../../../print/code.ts";
import { certain } from "./certain.ts";
import { factsAfter, orUndefined } from "./checked.ts";
import { compile } from "./compile.ts";
import { union, type Facts } from "./facts.ts";
import { insideFunction, type Scope } from "./scope.ts";
import { isSame } from "./test.ts";
import { boolTest, bothWays, isCombination } from "./truth.ts";
import { json, known, maybe, type Check, type Value } from "./value.ts";

/** `?:` with branches that are no bools. */
export function compileConditional(
  { condition, then, otherwise }: ExpressionOf<"conditional">,
  type: CelType,
  scope: Scope,
): Value {
  // The code may come to stand inside a function, where less is known.
  const decision = decide(condition, insideFunction(scope));
  if (decision.constant !== undefined) {
    const branch = compile(decision.constant ? then : otherwise, scope);
    return { ...branch, checks: [...decision.checks, ...branch.checks] };
  }
  const branches = [
    { expression: then, facts: decision.whenTrue },
    { expression: otherwise, facts: decision.whenFalse },
  ].map(({ expression, facts }) => {
    const value = compile(expression, { ...scope, facts });
    const settled = value.certainty === "json" ? certain(value, scope, value.type) : value;
    return { value: settled, code: orUndefined(settled, facts) };
  });
  const [left = code``, right = code``] = branches.map((branch) => branch.code);
  const values = branches.map((branch) => branch.value);
  const elements = values.every((value) => value.elements === "known") ? "known" : "json";
  if (decision.isError)
    return maybe(
      code`(${decision.isTrue} ? ${left} : ${decision.isError} ? undefined : ${right})`,
      type,
      decision.checks,
      { elements },
    );
  const chosen = code`(${decision.isTrue} ? ${left} : ${right})`;
  if (values.some((value) => value.certainty === "maybe" || value.checks.length > 0))
    return maybe(chosen, type, decision.checks, { elements });
  return values.every((value) => value.certainty === "known")
    ? known(chosen, type, decision.checks, { elements })
    : json(chosen, type, decision.checks, "none");
}

/** The condition of a value: when it is true, and, if it is not, when it is an error. */
type Decision = {
  readonly checks: readonly Check[];
  readonly isTrue: Code;
  readonly isError?: Code;
  readonly constant?: boolean;
  readonly whenTrue: Facts;
  readonly whenFalse: Facts;
};

function decide(condition: Expression, scope: Scope): Decision {
  if (!isCombination(condition)) {
    const value = certain(compile(condition, scope), scope, simple("bool"));
    const facts = factsAfter(value.checks, scope.facts);
    const { yes, constant } = boolTest(value);
    return {
      checks: value.checks,
      isTrue: yes,
      ...(constant === undefined ? {} : { constant }),
      whenTrue: facts,
      whenFalse: facts,
    };
  }
  const { checks, strict, hopeful } = bothWays(condition, scope);
  const facts = factsAfter(checks, scope.facts);
  const { yes, constant } = strict.test;
  return {
    checks,
    isTrue: yes,
    ...(isSame(strict.test, hopeful.test)
      ? constant === undefined
        ? {}
        : { constant }
      : { isError: hopeful.test.yes }),
    whenTrue: union(facts, strict.whenTrue),
    whenFalse: union(facts, hopeful.whenFalse),
  };
}
