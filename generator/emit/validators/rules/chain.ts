import type { Expression, ExpressionOf } from "../../../model/cel/expression.ts";
import { factsAfter } from "./checked.ts";
import { intersection, union, type Facts } from "./facts.ts";
import type { Scope } from "./scope.ts";
import { settle, shared, without, plain, type Truth } from "./settle.ts";
import { always, both, either } from "./test.ts";
import { truth } from "./truth.ts";

/**
 * Conditions joined by `&&` or `||`. Those side by side that have most checks in common are put together first, so that each
 * check is made once: without a check that both sides need, both are errors, and so is the whole.
 */
export function compileChain(
  expression: ExpressionOf<"logic">,
  scope: Scope,
  otherwise: boolean,
): Truth {
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
    const joined = { truth: join(left, right, operator, otherwise), known: left.known };
    links = [...links.slice(0, place), joined, ...links.slice(place + 2)];
  }
  return links[0]?.truth ?? plain(always);
}

/** A part of a chain, and what is known where it begins. */
type Link = { readonly truth: Truth; readonly known: Facts };

function operandsOf(expression: Expression, operator: "&&" | "||"): readonly Expression[] {
  return expression.kind === "logic" && expression.operator === operator
    ? [...operandsOf(expression.left, operator), ...operandsOf(expression.right, operator)]
    : [expression];
}

/** Where the first two neighbours stand that have most checks in common. */
function closest(links: readonly Link[]): number {
  let best = { place: 0, count: -1 };
  for (const [place, { truth }] of links.slice(0, -1).entries()) {
    const next = links[place + 1]?.truth;
    const count = next ? shared(truth, next).length : 0;
    if (count > best.count) best = { place, count };
  }
  return best.place;
}

function join(left: Link, right: Link, operator: "&&" | "||", otherwise: boolean): Truth {
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
