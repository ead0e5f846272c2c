import { code, type Code } from "../../../print/code.ts";
import { lasting, noFacts, union, type Facts } from "./facts.ts";
import { runtime } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { named } from "./certain.ts";
import { always, both, either, not, type Test } from "./test.ts";
import type { Check, Value } from "./value.ts";

/** A condition after its checks: where one of them does not hold, the outcome is `otherwise`. */
export function afterChecks(
  checks: readonly Check[],
  final: Test,
  facts: Facts,
  otherwise: boolean,
): { readonly test: Test; readonly established: Facts } {
  const [check, ...rest] = checks;
  if (!check) return { test: final, established: noFacts };
  const guard = (condition: Test, inner: Test): Test =>
    otherwise ? either(not(condition), inner) : both(condition, inner);
  if (check.kind === "test") {
    if (facts.has(check.fact)) return afterChecks(rest, final, facts, otherwise);
    const own: Facts = new Map([[check.fact, { lasting: check.lasting }]]);
    const inner = afterChecks(rest, final, union(facts, own), otherwise);
    return {
      test: guard(check.test, inner.test),
      established: union(own, inner.established),
    };
  }
  const inner = afterChecks(rest, final, lasting(facts), otherwise).test;
  const body = guard(check.test ?? always, inner);
  return {
    test: { yes: given(check, body.yes), no: given(check, body.no) },
    established: noFacts,
  };
}

/** What is known where all the checks have passed. */
export function factsAfter(checks: readonly Check[], facts: Facts): Facts {
  return checks.reduce(
    (known, check) =>
      check.kind === "bind"
        ? lasting(known)
        : union(known, new Map([[check.fact, { lasting: check.lasting }]])),
    facts,
  );
}

/** The value as one expression that is undefined where CEL has an error. */
export function orUndefined(value: Value, facts: Facts): Code {
  const [check, ...rest] = value.checks;
  if (!check) return value.code;
  const inner = (known: Facts): Code => orUndefined({ ...value, checks: rest }, known);
  if (check.kind === "test") {
    if (facts.has(check.fact)) return inner(facts);
    const own: Facts = new Map([[check.fact, { lasting: check.lasting }]]);
    return code`(${check.test.yes} ? ${inner(union(facts, own))} : undefined)`;
  }
  const body = inner(lasting(facts));
  return given(check, check.test ? code`(${check.test.yes} ? ${body} : undefined)` : body);
}

/**
 * Values that are needed at once, and all their checks. What has names comes first: the rest stands inside of those functions,
 * where TypeScript must see its checks again.
 */
export function together(
  values: readonly Value[],
  scope: Scope,
): { readonly checks: readonly Check[]; readonly codes: readonly Code[] } {
  const binding = values.filter(hasBinding);
  const settled = values.map((value) =>
    // All but the last of those are used in functions further inside.
    hasBinding(value) && value !== binding.at(-1) && value.narrowing !== "name"
      ? named(value, value.type, scope)
      : value,
  );
  return {
    checks: [
      ...settled.filter(hasBinding),
      ...settled.filter((value) => !hasBinding(value)),
    ].flatMap((value) => value.checks),
    codes: settled.map((value) => value.code),
  };
}

function hasBinding(value: Value): boolean {
  return value.checks.some((check) => check.kind === "bind");
}

function given({ name, to }: Check & { kind: "bind" }, body: Code): Code {
  return code`${runtime.given}(${to}, (${name}) => ${body})`;
}
