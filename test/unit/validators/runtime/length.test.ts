import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codePoints,
  isAtLeast,
  isAtMost,
} from "../../../../templates/runtime/validators/length.js";

describe("lengths", () => {
  it("count code points, and lone surrogates as one each", () => {
    expect(codePoints("💩a💩")).toBe(3);
    expect(codePoints("\ud83d")).toBe(1);
    expect(codePoints("\udca9\ud83d")).toBe(2);
    expect(codePoints("")).toBe(0);
  });

  it("agree with the language's own iteration", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.nat({ max: 40 }),
        (text, limit) => {
          const length = Array.from(text).length;
          expect(codePoints(text)).toBe(length);
          expect(isAtLeast(text, limit)).toBe(length >= limit);
          expect(isAtMost(text, limit)).toBe(length <= limit);
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });
});
