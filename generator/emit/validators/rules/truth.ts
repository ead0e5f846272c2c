import type { Expression, ExpressionOf } from "../../../model/cel/expression.ts";
import { simple } from "../../../model/cel/type.ts";
import { code } from "../../../print/code.ts";
import { certain } from "./certain.ts";
import { afterChecks, factsAfter, splitChecks } from "./checked.ts";
import { compile } from "./compile.ts";
import { intersection, noFacts, union, type Facts } from "./facts.ts";
import { eachElement } from "./macros.ts";
import type { Scope } from "./scope.ts";
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
 * A bool as a condition. Where one of the checks does not hold, the bool is an error in the sense of CEL; other errors are in
 * the condition already. The facts are what is known of the value once the condition has turned out one way or the other.
 */
export type Truth = {
  readonly checks: readonly TestCheck[];
  readonly test: Test;
  readonly whenTrue: Facts;
  readonly whenFalse: Facts;
};

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
      return logic(expression, scope, otherwise);
    case "conditional":
      return conditional(expression, scope, otherwise);
    case "macro":
      if (expression.macro === "all" || expression.macro === "exists")
        return quantified(expression, scope, otherwise);
  }
  return atom(compile(expression, scope), scope, otherwise);
}

/** A condition that needs no checks any more. */
type Settled = Omit<Truth, "checks">;

/** The condition with its checks. */
export function settle(
  { checks, test, whenTrue, whenFalse }: Truth,
  facts: Facts,
  otherwise: boolean,
): Settled {
  if (checks.length === 0) return { test, whenTrue, whenFalse };
  const checked = afterChecks(checks, test, facts, otherwise);
  const established = factsAfter(checks, noFacts);
  return otherwise
    ? { test: checked, whenTrue: noFacts, whenFalse: union(established, whenFalse) }
    : { test: checked, whenTrue: union(established, whenTrue), whenFalse: noFacts };
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
  // What is known of properties here may be forgotten where the value comes to stand.
  const inner = { ...scope, facts: noFacts };
  const { hopeful, strict, checks } = bothWays(expression, inner);
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

/**
 * Conditions in a chain. Those side by side that have checks in common are put together first, so that each check is made once:
 * without one that both sides make, both are errors, and so is the whole.
 */
function logic(expression: ExpressionOf<"logic">, scope: Scope, otherwise: boolean): Truth {
  const { operator } = expression;
  let known = scope.facts;
  let links: readonly Link[] = operandsOf(expression, operator).map((operand) => {
    const link = { truth: truth(operand, { ...scope, facts: known }, otherwise), known };
    const { whenTrue, whenFalse } = settle(link.truth, known, otherwise);
    known = union(known, operator === "&&" ? whenTrue : whenFalse);
    return link;
  });
  while (links.length > 1) {
    const place = closest(links);
    const [left, right] = links.slice(place, place + 2);
    if (!left || !right) break;
    const joined = { truth: joinLinks(left, right, operator, otherwise), known: left.known };
    links = [...links.slice(0, place), joined, ...links.slice(place + 2)];
  }
  return links[0]?.truth ?? plain(always);
}

/** A part of a chain, and what is known where it begins. */
type Link = { readonly truth: Truth; readonly known: Facts };

/** Where the two neighbours stand that have most checks in common. */
function closest(links: readonly Link[]): number {
  let best = { place: 0, count: -1 };
  for (const [place, { truth }] of links.slice(0, -1).entries()) {
    const next = links[place + 1]?.truth;
    const count = next ? shared(truth, next).length : 0;
    if (count > best.count) best = { place, count };
  }
  return best.place;
}

function joinLinks(left: Link, right: Link, operator: "&&" | "||", otherwise: boolean): Truth {
  const isAnd = operator === "&&";
  const checks = shared(left.truth, right.truth);
  const facts = factsAfter(checks, left.known);
  const one = settle(without(left.truth, checks), facts, otherwise);
  const after = union(facts, isAnd ? one.whenTrue : one.whenFalse);
  const other = settle(without(right.truth, checks), after, otherwise);
  return isAnd
    ? {
        checks,
        test: both(one.test, other.test),
        whenTrue: union(one.whenTrue, other.whenTrue),
        whenFalse: intersection(one.whenFalse, union(one.whenTrue, other.whenFalse)),
      }
    : {
        checks,
        test: either(one.test, other.test),
        whenTrue: intersection(one.whenTrue, union(one.whenFalse, other.whenTrue)),
        whenFalse: union(one.whenFalse, other.whenFalse),
      };
}

/** The operands of a chain of one operator. */
function operandsOf(expression: Expression, operator: "&&" | "||"): readonly Expression[] {
  return expression.kind === "logic" && expression.operator === operator
    ? [...operandsOf(expression.left, operator), ...operandsOf(expression.right, operator)]
    : [expression];
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
    return { ...plain(afterChecks(rest, chosen, before, otherwise)), checks: tests };
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
  return { ...plain(choose(strict.test, whenTrue, isSure ? whenFalse : unlessError)), checks };
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
  const facts = factsAfter(tests, scope.facts);
  return { ...plain(afterChecks(rest, final, facts, otherwise)), checks: tests };
}

function boolTest({ code, opposite }: Value): Test {
  const constant = [always, never].find(({ yes }) => textOf(yes) === textOf(code));
  return constant ?? test(code, opposite);
}

function fallible(value: Value, otherwise: boolean): Test {
  return otherwise
    ? test(code`${value.code} !== false`, code`${value.code} === false`)
    : test(code`${value.code} === true`, code`${value.code} !== true`);
}

function plain(test: Test): Truth {
  return { checks: [], test, whenTrue: noFacts, whenFalse: noFacts };
}

/** The checks of one condition that are checks of another, too. */
function shared(one: Truth, other: Truth): readonly TestCheck[] {
  const facts = new Set(other.checks.map((check) => check.fact));
  return one.checks.filter((check) => facts.has(check.fact));
}

function without(truth: Truth, checks: readonly TestCheck[]): Truth {
  const gone = new Set(checks.map((check) => check.fact));
  return { ...truth, checks: truth.checks.filter((check) => !gone.has(check.fact)) };
}
