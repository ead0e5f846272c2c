import { expect, it } from "vitest";
import fc from "fast-check";
import { hasOthers, Names } from "../../../../templates/runtime/validators/names.js";

const known = ["a", "b", "c", "constructor"];
const key = fc.constantFrom(...known, "d", "__proto__");
const value = fc.constantFrom(1, null, undefined);
const object = fc
  .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 6 })
  .map((entries) => Object.fromEntries(entries));

it("finds what is not known, whatever the objects before looked like", () => {
  fc.assert(
    fc.property(fc.array(object, { maxLength: 12 }), (objects) => {
      const names = new Names(known);
      for (const some of objects) {
        const others = Object.entries(some).filter(
          ([name, found]) => !known.includes(name) && found !== undefined,
        );
        expect(hasOthers(some, names)).toBe(others.length > 0);
        expect(names.order.length).toBeLessThanOrEqual(known.length);
        expect(names.order.every((name) => known.includes(name))).toBe(true);
      }
    }),
    { seed: 4, numRuns: 500 },
  );
});

it("does not count what a prototype adds", () => {
  const names = new Names(["a"]);
  const inherited = Object.assign(Object.create({ b: 1, a: 1 }) as object, { a: 1 });
  expect(hasOthers(inherited as Record<string, unknown>, names)).toBe(false);
  expect(hasOthers({ a: 1, b: 1 }, names)).toBe(true);
});
