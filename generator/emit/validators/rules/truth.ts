import type { Expression, ExpressionOf } from "../../../model/cel/expression.ts";
import { simple } from "../../../model/cel/type.ts";
import { code } from "../../../print/code.ts";
import { certain } from "./certain.ts";
import { compileChain } from "./chain.ts";
import { afterChecks, factsAfter, splitChecks } from "./checked.ts";
import { compile } from "./compile.ts";
import { union, type Facts } from "./facts.ts";
import { eachElement } from "./macros.ts";
import { insideFunction, type Scope } from "./scope.ts";
import { plain, settle, shared, without, type Settled, type Truth } from "./settle.ts";
import {
  always,
  both,
  choose,
  either,
  isSame,
  never,
  not,
  test,
  textOf,
  type Test,
} from "./test.ts";
import { known, maybe, type TestCheck, type Value } from "./value.ts";

/**
 * Compiles a bool to a condition that takes an error for `otherwise`. With that, the operators of JavaScript do what CEL asks
 * for: an error on one side of `&&` or `||` does not matter if the other side settles the outcome.
 */
export function truth(expression: Expression, scope: Scope, otherwise: boolean): Truth {
  switch (expression.kind) {
    case "bool":
      return plain(expression.value ? always : never);
    case "not": {
      const operand = truth(expression.operand, scope, !otherwise);
      const { checks, whenTrue, whenFalse } = operand;
      return { checks, test: not(operand.test), whenTrue: whenFalse, whenFalse: whenTrue };
    }
    case "logic":
      return compileChain(expression, scope, otherwise);
    case "conditional":
      return conditional(expression, scope, otherwise);
    case "macro":
      if (expression.macro === "all" || expression.macro === "exists")
        return quantified(expression, scope, otherwise);
  }
  return atom(compile(expression, scope), scope, otherwise);
}

/** True for what `truth` compiles by itself. */
export function isCombination(expression: Expression): boolean {
  return (
    ["not", "logic", "conditional"].includes(expression.kind) ||
    (expression.kind === "macro" && ["all", "exists"].includes(expression.macro))
  );
}

/** A combination as a value. */
export function boolValue(expression: Expression, scope: Scope): Value {
  // The value may come to stand inside a function, where less is known.
  const { hopeful, strict, checks } = bothWays(expression, insideFunction(scope));
  return isSame(hopeful.test, strict.test)
    ? known(strict.test.yes, simple("bool"), checks, { opposite: strict.test.no })
    : maybe(
        code`(${strict.test.yes} || (${hopeful.test.yes} ? undefined : false))`,
        simple("bool"),
        checks,
      );
}

/** A condition that takes an error for true, and one that takes it for false: where they differ there is one. */
export function bothWays(
  expression: Expression,
  scope: Scope,
): { readonly checks: readonly TestCheck[]; readonly hopeful: Settled; readonly strict: Settled } {
  const [hopeful, strict] = [truth(expression, scope, true), truth(expression, scope, false)];
  const checks = shared(hopeful, strict);
  const facts = factsAfter(checks, scope.facts);
  return {
    checks,
    hopeful: settle(without(hopeful, checks), facts, true),
    strict: settle(without(strict, checks), facts, false),
  };
}

function conditional(
  { condition, then, otherwise: other }: ExpressionOf<"conditional">,
  scope: Scope,
  otherwise: boolean,
): Truth {
  const branch = (expression: Expression, facts: Facts): Test =>
    settle(truth(expression, { ...scope, facts }, otherwise), facts, otherwise).test;
  if (!isCombination(condition)) {
    const value = certain(compile(condition, scope), scope, simple("bool"));
    const { tests, rest } = splitChecks(value.checks);
    const before = factsAfter(tests, scope.facts);
    const facts = factsAfter(rest, before);
    const chosen = choose(boolTest(value), branch(then, facts), branch(other, facts));
    return plain(afterChecks(rest, chosen, before, otherwise), tests);
  }
  const { hopeful, strict, checks } = bothWays(condition, scope);
  const facts = factsAfter(checks, scope.facts);
  const whenTrue = branch(then, union(facts, strict.whenTrue));
  const whenFalse = branch(other, union(facts, hopeful.whenFalse));
  // What is neither certainly true nor certainly false is an error.
  const unlessError = otherwise
    ? either(hopeful.test, whenFalse)
    : both(not(hopeful.test), whenFalse);
  const isSure = isSame(hopeful.test, strict.test);
  return plain(choose(strict.test, whenTrue, isSure ? whenFalse : unlessError), checks);
}

function quantified(expression: ExpressionOf<"macro">, scope: Scope, otherwise: boolean): Truth {
  const { list, parameter, inner } = eachElement(expression, scope);
  const body = settle(truth(expression.body, inner, otherwise), inner.facts, otherwise).test.yes;
  const runs =
    expression.macro === "all"
      ? code`${list.code}.every(${parameter} => ${body})`
      : code`${list.code}.some(${parameter} => ${body})`;
  return atom(known(runs, simple("bool"), list.checks), scope, otherwise);
}

function atom(value: Value, scope: Scope, otherwise: boolean): Truth {
  const settled = value.certainty === "json" ? certain(value, scope, simple("bool")) : value;
  const { tests, rest } = splitChecks(settled.checks);
  const final = settled.certainty === "maybe" ? fallible(settled, otherwise) : boolTest(settled);
  return plain(afterChecks(rest, final, factsAfter(tests, scope.facts), otherwise), tests);
}

/** A bool that TypeScript knows to be one, as a condition. */
export function boolTest({ code, opposite }: Value): Test {
  const constant = [always, never].find(({ yes }) => textOf(yes) === textOf(code));
  return constant ?? test(code, opposite);
}

function fallible(value: Value, otherwise: boolean): Test {
  return otherwise
    ? test(code`${value.code} !== false`, code`${value.code} === false`)
    : test(code`${value.code} === true`, code`${value.code} !== true`);
}
