import { Environment } from "@marcbachmann/cel-js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkRules } from "../../../generator/model/cel/check.ts";
import { compileRules, type Compiled } from "./compile-rules.ts";
import { describeRule } from "./describe-rule.ts";
import { rules, subject, values } from "./random-rules.ts";

const environment = new Environment({ unlistedVariablesAreDyn: true });

/** The verdict of another implementation of CEL; an error counts as a rule that does not apply. */
function reference(expression: string, value: unknown): boolean {
  try {
    return environment.evaluate(expression, { self: toCel(value) }) !== false;
  } catch {
    return true;
  }
}

/** Whole numbers are CEL's ints but for the one property that is a double. */
function toCel(value: unknown, name = ""): unknown {
  if (typeof value === "number") return name === "d" ? value : BigInt(value);
  if (Array.isArray(value)) return value.map((item) => toCel(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toCel(part, key)]));
}

describe("compiled rules against another implementation", () => {
  const expressions = [...new Set(fc.sample(rules(4), { numRuns: 400, seed: 20250725 }))];
  const bodies = fc.sample(values, { numRuns: 40, seed: 20251212 });
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = await compileRules(
      expressions.map((expression) => ({ schema: subject, expression })),
    );
  });
  afterAll(() => compiled.remove());

  it("are accepted by the check", () => {
    const refused = expressions.flatMap((expression) =>
      checkRules(describeRule(subject, expression).api)
        .filter(({ severity }) => severity === "error")
        .map(({ message }) => `${expression}: ${message}`),
    );
    expect(refused).toEqual([]);
  });

  it("give the same verdicts", () => {
    const differences: string[] = [];
    let broken = 0;
    expressions.forEach((expression, index) => {
      for (const body of bodies) {
        const verdict = compiled.rules[index]?.(body);
        if (!verdict) broken += 1;
        if (verdict !== reference(expression, body))
          differences.push(`${expression} on ${JSON.stringify(body)}: ${verdict}`);
      }
    });
    expect(differences).toEqual([]);
    // Rules that never apply would prove nothing.
    expect(broken).toBeGreaterThan(expressions.length * bodies.length * 0.1);
  });

  it("pass a strict compiler", () => {
    expect(compiled.typeErrors()).toEqual([]);
  });
});
