import { code, type Code } from "../../../print/code.ts";
import { named } from "./certain.ts";
import { lasting, union, type Facts } from "./facts.ts";
import { runtime } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { always, both, either, not, type Test } from "./test.ts";
import type { BindCheck, Check, TestCheck, Value } from "./value.ts";

/** A condition after its checks: where one of them does not hold, the outcome is `otherwise`. */
export function afterChecks(
  checks: readonly Check[],
  final: Test,
  facts: Facts,
  otherwise: boolean,
): Test {
  const [check, ...rest] = checks;
  if (!check) return final;
  const inner = (known: Facts): Test => afterChecks(rest, final, known, otherwise);
  const guard = (condition: Test, guarded: Test): Test =>
    otherwise ? either(not(condition), guarded) : both(condition, guarded);
  if (check.kind === "test") {
    return facts.has(check.fact)
      ? inner(facts)
      : guard(check.test, inner(factsAfter([check], facts)));
  }
  const body = guard(check.test ?? always, inner(lasting(facts)));
  return { yes: given(check, body.yes), no: given(check, body.no) };
}

/** The value as one expression that is undefined where CEL has an error. */
export function orUndefined(value: Value, facts: Facts): Code {
  const { tests, rest } = splitChecks(value.checks);
  const unknown = tests.filter(
    ({ fact }, index) =>
      !facts.has(fact) && tests.findIndex((other) => other.fact === fact) === index,
  );
  const [bind, ...others] = rest;
  const known = factsAfter(tests, facts);
  const whole =
    bind?.kind === "bind"
      ? given(bind, insideBind(bind, { ...value, checks: others }, lasting(known)))
      : value.code;
  return unless(
    unknown.map((check) => check.test),
    whole,
  );
}

function insideBind(bind: BindCheck, value: Value, facts: Facts): Code {
  return unless(bind.test ? [bind.test] : [], orUndefined(value, facts));
}

function unless(tests: readonly Test[], whole: Code): Code {
  return tests.length === 0 ? whole : code`(${tests.reduce(both).yes} ? ${whole} : undefined)`;
}

/** The checks up to the first that gives a name, and the rest. */
export function splitChecks(checks: readonly Check[]): {
  readonly tests: readonly TestCheck[];
  readonly rest: readonly Check[];
} {
  const first = checks.findIndex((check) => check.kind === "bind");
  const end = first < 0 ? checks.length : first;
  return {
    tests: checks.slice(0, end).filter((check) => check.kind === "test"),
    rest: checks.slice(end),
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

/**
 * Values that are needed at once, and all their checks. A name is given by a function around what follows, and in there
 * TypeScript has forgotten what it knew of properties; so their checks come after all names.
 */
export function together(
  values: readonly Value[],
  scope: Scope,
): { readonly checks: readonly Check[]; readonly codes: readonly Code[] } {
  const last = values.findLast(givesNames);
  const settled = values.map((value) =>
    givesNames(value) && value !== last && value.narrowing !== "name" && readsProperties(value)
      ? named(value, value.type, scope)
      : value,
  );
  return {
    checks: [
      ...settled.filter(givesNames),
      ...settled.filter((value) => !givesNames(value)),
    ].flatMap((value) => value.checks),
    codes: settled.map((value) => value.code),
  };
}

function givesNames(value: Value): boolean {
  return value.checks.some((check) => check.kind === "bind");
}

function readsProperties(value: Value): boolean {
  return value.checks.some((check) => check.kind === "test" && !check.lasting);
}

function given({ name, to }: BindCheck, body: Code): Code {
  return code`${runtime.given}(${to}, (${name}) => ${body})`;
}
