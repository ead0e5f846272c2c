import type { Expression, ExpressionOf } from "../../../model/cel/expression.ts";
import { simple } from "../../../model/cel/type.ts";
import { code } from "../../../print/code.ts";
import { certain } from "./certain.ts";
import { afterChecks, factsAfter } from "./checked.ts";
import { compile } from "./compile.ts";
import { intersection, noFacts, union, type Facts } from "./facts.ts";
import { eachElement } from "./macros.ts";
import type { Scope } from "./scope.ts";
import { always, both, choose, either, isSame, never, not, test, type Test } from "./test.ts";
import { known, maybe, type Value } from "./value.ts";

/** A condition, and what is known of the value once it has turned out one way or the other. */
export type Truth = { readonly test: Test; readonly whenTrue: Facts; readonly whenFalse: Facts };

/**
 * A bool as a condition that takes an error for `otherwise`. With that, the operators of JavaScript do what CEL asks for: an
 * error on one side of `&&` or `||` does not matter if the other side settles the outcome.
 */
export function truth(expression: Expression, scope: Scope, otherwise: boolean): Truth {
  switch (expression.kind) {
    case "bool":
      return withoutFacts(expression.value ? always : never);
    case "not": {
      const { test, whenTrue, whenFalse } = truth(expression.operand, scope, !otherwise);
      return { test: not(test), whenTrue: whenFalse, whenFalse: whenTrue };
    }
    case "logic":
      return logic(expression, scope, otherwise);
    case "conditional":
      return conditional(expression, scope, otherwise);
    case "macro":
      return isQuantifier(expression)
        ? quantified(expression, scope, otherwise)
        : atom(compile(expression, scope), scope, otherwise);
    default:
      return atom(compile(expression, scope), scope, otherwise);
  }
}

/** A bool as a value: for those whose errors `truth` handles, the two conditions that it makes are put together. */
export function boolValue(expression: Expression, scope: Scope): Value {
  // What is known of properties here may be forgotten where the value comes to stand.
  const inner = { ...scope, facts: noFacts };
  const [hopeful, strict] = [
    truth(expression, inner, true).test,
    truth(expression, inner, false).test,
  ];
  return isSame(hopeful, strict)
    ? known(strict.yes, simple("bool"), [], { opposite: strict.no })
    : maybe(code`(${strict.yes} || (${hopeful.yes} ? undefined : false))`, simple("bool"));
}

/** True for what `truth` compiles by itself. */
export function isCombination(expression: Expression): boolean {
  return (
    ["not", "logic", "conditional"].includes(expression.kind) ||
    (expression.kind === "macro" && isQuantifier(expression))
  );
}

function logic(
  { operator, left, right }: ExpressionOf<"logic">,
  scope: Scope,
  otherwise: boolean,
): Truth {
  const first = truth(left, scope, otherwise);
  if (operator === "&&") {
    const second = truth(right, knowing(scope, first.whenTrue), otherwise);
    return {
      test: both(first.test, second.test),
      whenTrue: union(first.whenTrue, second.whenTrue),
      whenFalse: intersection(first.whenFalse, union(first.whenTrue, second.whenFalse)),
    };
  }
  const second = truth(right, knowing(scope, first.whenFalse), otherwise);
  return {
    test: either(first.test, second.test),
    whenTrue: intersection(first.whenTrue, union(first.whenFalse, second.whenTrue)),
    whenFalse: union(first.whenFalse, second.whenFalse),
  };
}

function conditional(
  { condition, then, otherwise: other }: ExpressionOf<"conditional">,
  scope: Scope,
  otherwise: boolean,
): Truth {
  const branch = (expression: Expression, facts: Facts): Test =>
    truth(expression, knowing(scope, facts), otherwise).test;
  if (!isCombination(condition)) {
    const value = certain(compile(condition, scope), scope, simple("bool"));
    const facts = factsAfter(value.checks, scope.facts);
    const inner = { ...scope, facts };
    const chosen = choose(
      boolTest(value),
      truth(then, inner, otherwise).test,
      truth(other, inner, otherwise).test,
    );
    return withoutFacts(afterChecks(value.checks, chosen, scope.facts, otherwise).test);
  }
  const [hopeful, strict] = [truth(condition, scope, true), truth(condition, scope, false)];
  const whenTrue = branch(then, strict.whenTrue);
  const whenFalse = branch(other, hopeful.whenFalse);
  if (isSame(hopeful.test, strict.test))
    return withoutFacts(choose(strict.test, whenTrue, whenFalse));
  // Neither certainly true nor certainly false is an error.
  return withoutFacts(
    choose(
      strict.test,
      whenTrue,
      otherwise ? either(hopeful.test, whenFalse) : both(not(hopeful.test), whenFalse),
    ),
  );
}

function quantified(
  expression: ExpressionOf<"macro"> & { readonly macro: "all" | "exists" },
  scope: Scope,
  otherwise: boolean,
): Truth {
  const { list, parameter, inner } = eachElement(expression, scope);
  const body = truth(expression.body, inner, otherwise).test.yes;
  const runs =
    expression.macro === "all"
      ? code`${list.code}.every(${parameter} => ${body})`
      : code`${list.code}.some(${parameter} => ${body})`;
  return atom(known(runs, simple("bool"), list.checks), scope, otherwise);
}

function atom(value: Value, scope: Scope, otherwise: boolean): Truth {
  const settled = value.certainty === "json" ? certain(value, scope, simple("bool")) : value;
  const { test, established } = afterChecks(
    settled.checks,
    settled.certainty === "maybe" ? fallibleTest(settled, otherwise) : boolTest(settled),
    scope.facts,
    otherwise,
  );
  return otherwise
    ? { test, whenTrue: noFacts, whenFalse: established }
    : { test, whenTrue: established, whenFalse: noFacts };
}

function boolTest({ code, opposite }: Value): Test {
  return test(code, opposite);
}

function fallibleTest(value: Value, otherwise: boolean): Test {
  return otherwise
    ? test(code`${value.code} !== false`, code`${value.code} === false`)
    : test(code`${value.code} === true`, code`${value.code} !== true`);
}

function isQuantifier(
  expression: ExpressionOf<"macro">,
): expression is ExpressionOf<"macro"> & { readonly macro: "all" | "exists" } {
  return expression.macro === "all" || expression.macro === "exists";
}

function knowing(scope: Scope, facts: Facts): Scope {
  return { ...scope, facts: union(scope.facts, facts) };
}

function withoutFacts(test: Test): Truth {
  return { test, whenTrue: noFacts, whenFalse: noFacts };
}
