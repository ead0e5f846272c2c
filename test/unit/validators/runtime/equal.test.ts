import fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { equal } from "../../../../templates/runtime/validators/equal.js";
import { findEqual } from "../../../../templates/runtime/validators/unique.js";

describe("equal", () => {
  it("tells kinds apart", () => {
    for (const [left, right] of [
      [1, true],
      [0, false],
      ["1", 1],
      [null, {}],
      [[], {}],
      [[1], { 0: 1 }],
      [null, undefined],
    ]) {
      expect(equal(left, right)).toBe(false);
    }
  });

  it("takes no notice of the order of properties and of undefined ones", () => {
    expect(equal({ a: 1, b: [{}] }, { b: [{}], a: 1 })).toBe(true);
    expect(equal({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(equal({ a: 1 }, { b: 1 })).toBe(false);
  });

  it("takes names of prototypes as data", () => {
    const withProto: unknown = JSON.parse('{"__proto__": {"a": 1}}');
    expect(equal(withProto, {})).toBe(false);
    expect(equal(withProto, JSON.parse('{"__proto__": {"a": 1}}'))).toBe(true);
    expect(equal({ toString: 1 }, { valueOf: 1 })).toBe(false);
  });

  it("agrees with Node's comparison", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (left, right) => {
        expect(equal(left, right)).toBe(isDeepStrictEqual(normal(left), normal(right)));
        expect(equal(left, structuredClone(left))).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it("ends on circles, shared parts and any depth", () => {
    const circle = (): unknown => {
      const list: unknown[] = [];
      list.push(list, list);
      return list;
    };
    expect(equal(circle(), circle())).toBe(true);
    const deep = (): unknown => {
      let value: unknown = 1;
      for (let level = 0; level < 100_000; level += 1) value = [value];
      return value;
    };
    expect(equal(deep(), deep())).toBe(true);
  });
});

describe("findEqual", () => {
  it("names the two places", () => {
    expect(findEqual([1, "1", { a: [1] }, true, { a: [1] }])).toEqual([2, 4]);
    expect(findEqual([1, true, "1", [1], { 0: 1 }, null, 0, false, ""])).toBeUndefined();
    expect(findEqual([])).toBeUndefined();
  });

  it("finds what comparing all pairs finds", () => {
    const item = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom("a", "b") });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const hasEqual = items.some((one, index) =>
          items.slice(0, index).some((other) => equal(one, other)),
        );
        expect(findEqual(items) !== undefined).toBe(hasEqual);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it("is quick on many objects", () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({
      id: `node-${index}`,
      zone: "a",
    }));
    const start = performance.now();
    expect(findEqual(items)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

/** -0 and 0 are one number in JSON Schema. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
