import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMultipleOf } from "../../../../templates/runtime/validators/decimal.js";

describe("isMultipleOf", () => {
  it.each([
    [0.07, 0.01],
    [19.99, 0.01],
    [1.1, 0.1],
    [4.02, 0.01],
    [1e308, 0.5],
    [1e308, 1e-308],
    [0, 0.3],
    [-0.3, 0.1],
    [1e21, 10],
    [5e-324, 5e-324],
  ])("%d is a multiple of %d", (value, divisor) => {
    expect(isMultipleOf(value, divisor)).toBe(true);
  });

  it.each([
    [0.075, 0.01],
    [0.00751, 0.0001],
    [35, 20],
    [1e22, 7],
    [1e308 + 1e292, 1e300],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 0.5],
  ])("%d is no multiple of %d", (value, divisor) => {
    expect(isMultipleOf(value, divisor)).toBe(false);
  });

  it("holds for every number of cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const amount = Number(
          `${Math.trunc(cents / 100)}.${String(Math.abs(cents % 100)).padStart(2, "0")}`,
        );
        expect(isMultipleOf(amount, 0.01)).toBe(true);
        if (cents % 100 !== 0) expect(isMultipleOf(amount, 1)).toBe(false);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
