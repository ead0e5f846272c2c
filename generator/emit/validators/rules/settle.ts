import { afterChecks, factsAfter } from "./checked.ts";
import { noFacts, union, type Facts } from "./facts.ts";
import type { Test } from "./test.ts";
import type { TestCheck } from "./value.ts";

/** A condition, and what is known of the value once it has turned out one way or the other. */
export type Settled = {
  readonly test: Test;
  readonly whenTrue: Facts;
  readonly whenFalse: Facts;
};

/**
 * A bool as a condition with the checks that it still needs. Where one of them does not hold, the bool is an error in the sense
 * of CEL; other errors are in the condition already.
 */
export type Truth = Settled & { readonly checks: readonly TestCheck[] };

/** A condition of which nothing more is known. */
export function plain(test: Test, checks: readonly TestCheck[] = []): Truth {
  return { checks, test, whenTrue: noFacts, whenFalse: noFacts };
}

/** The condition with its checks in it; an error counts as `otherwise`. */
export function settle(truth: Truth, facts: Facts, otherwise: boolean): Settled {
  const { checks, test, whenTrue, whenFalse } = truth;
  if (checks.length === 0) return truth;
  const checked = afterChecks(checks, test, facts, otherwise);
  const established = factsAfter(checks, noFacts);
  return otherwise
    ? { test: checked, whenTrue: noFacts, whenFalse: union(established, whenFalse) }
    : { test: checked, whenTrue: union(established, whenTrue), whenFalse: noFacts };
}

/** The checks of one condition that are checks of another, too. */
export function shared(one: Truth, other: Truth): readonly TestCheck[] {
  const facts = new Set(other.checks.map((check) => check.fact));
  return one.checks.filter((check) => facts.has(check.fact));
}

export function without(truth: Truth, checks: readonly TestCheck[]): Truth {
  const gone = new Set(checks.map((check) => check.fact));
  return { ...truth, checks: truth.checks.filter((check) => !gone.has(check.fact)) };
}
