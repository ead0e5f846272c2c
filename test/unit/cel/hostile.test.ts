import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkRules } from "../../../generator/model/cel/check.ts";
import { compileRules, type Compiled } from "./compile-rules.ts";
import { describeRule } from "./describe-rule.ts";
import { rules, subject } from "./random-rules.ts";
import { list, object, text } from "./schemas.ts";

const fixed = [
  "self.all(k, size(k) < 9) && size(self) < 99",
  "self.n.unique() && self.n.isSorted() && self.l.sum() < 9 && self.l.min() < self.l.max()",
  "bytes(self.s).size() < 9 && base64.decode(self.t).size() < 9 && self.s.reverse().trim().lowerAscii() != ''",
  "timestamp(self.s) < now && duration(self.t) < duration('1h') && timestamp(self.s) - duration(self.t) < now",
  "int(self.s) / int(self.t) % self.a > double(self.s) + 1.0 ? true : false",
  "self.n[self.a].split(self.s, self.b)[self.a].substring(self.a, self.b).indexOf(self.s, self.a) == 1",
  "self.p == self.p && self.m == self.m && self.l in [self.l] && self.o in self.p",
  "self.p.map(x, x.v).filter(v, v != '').exists_one(v, v.matches('(a|b)*c'))",
  "self.a * self.b - self.a / self.b < self.a % self.b",
].map((expression) => expression.replace(" > double(self.s) + 1.0 ? true : false", " > 1"));

const odd: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  NaN,
  Infinity,
  1e308,
  "",
  "\ud800",
  "x".repeat(100_000),
  "💩".repeat(50_000),
  " ".repeat(100_000),
  "1".repeat(100_000),
  [],
  [[[]]],
  new Array(5),
  Array.from({ length: 200 }, (_, index) => index),
  {},
  { length: 3 },
  Object.create(null),
  new Date(0),
  new Map([["a", 1]]),
  () => 1,
  Symbol("s"),
  10n,
  JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "toString": 2}'),
  circle(),
  deep(5000),
];

/** An object and a list that contain themselves. */
function circle(): unknown {
  const object: Record<string, unknown> = {};
  object["o"] = object;
  object["l"] = object["p"] = object["m"] = [object];
  return object;
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { o: value };
  return value;
}

describe("a compiled rule", () => {
  const random = fc.sample(rules(3), { numRuns: 60, seed: 4 });
  const expressions = [...fixed, ...random];
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = await compileRules(
      expressions.map((expression) => ({ schema: subject, expression })),
    );
  });
  afterAll(() => compiled.remove());

  it("is accepted by the check", () => {
    const refused = fixed.flatMap((expression) =>
      checkRules(describeRule(subject, expression).api)
        .filter(({ severity }) => severity === "error")
        .map(({ message }) => `${expression}: ${message}`),
    );
    expect(refused).toEqual([]);
  });

  it("yields true or false for every value and never throws", () => {
    for (const rule of compiled.rules) {
      for (const value of odd) expect(typeof rule(value)).toBe("boolean");
    }
  });

  it("does so wherever the odd value stands", () => {
    const names = ["a", "b", "d", "s", "t", "f", "l", "n", "m", "o", "p"];
    for (const rule of compiled.rules) {
      for (const value of odd) {
        expect(typeof rule(Object.fromEntries(names.map((name) => [name, value])))).toBe("boolean");
        expect(
          typeof rule({
            o: { x: value, y: value },
            l: [value],
            n: [value],
            p: [value, { k: value, v: value }],
            m: { a: value },
          }),
        ).toBe("boolean");
      }
    }
  });

  it("does so for any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const value = {
          a: one,
          b: other,
          s: one,
          t: other,
          l: one,
          n: other,
          m: one,
          o: other,
          p: one,
        };
        return compiled.rules.every((rule) => typeof rule(value) === "boolean");
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("takes 10 MB of text in its stride", async () => {
    const schema = object({ "s!": text });
    const cases = [
      "size(self.s) > 1",
      "bytes(self.s).size() > 1",
      "base64.decode(self.s).size() > 1",
      "self.s.trim() != 'x'",
      "int(self.s) > 1 || double(self.s) > 1.0",
      "self.s.lowerAscii().startsWith('x')",
      "timestamp(self.s) < now || duration(self.s) > duration('1s')",
      "self.s.indexOf('y', 5) == -1 && self.s.substring(2, 5) != 'y'",
    ];
    const large = await compileRules(cases.map((expression) => ({ schema, expression })));
    for (const fill of ["1", " ", "💩", "a", "1h"]) {
      const value = { s: fill.repeat(10_000_000 / fill.length) };
      for (const [index, rule] of large.rules.entries()) {
        const start = performance.now();
        rule(value);
        expect(performance.now() - start, `${cases[index]} on ${fill}`).toBeLessThan(3000);
      }
    }
    large.remove();
  });

  it("looks at a long list once", async () => {
    const schema = list(text);
    const large = await compileRules(
      ["self.unique()", "self.isSorted()", "self.all(x, size(x) == 7)"].map((expression) => ({
        schema,
        expression,
      })),
    );
    const value = Array.from({ length: 300_000 }, (_, index) => String(index).padStart(7, "0"));
    const start = performance.now();
    expect(large.rules.map((rule) => rule(value))).toEqual([true, true, true]);
    expect(performance.now() - start).toBeLessThan(3000);
    large.remove();
  });
});
