import fc from "fast-check";
import { expect, it } from "vitest";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  type Validate,
} from "../support/load-validators.ts";
import { fragments } from "./fragments.ts";
import { nightlyTimeout, times } from "./nightly.ts";

/** A text as JSON can carry it, halves of a pair included. */
const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", ""),
);

const perModule = 50;

it(
  "carries enum values, constants and property names through emitted modules unchanged",
  async () => {
    let compared = 0;
    const batches = fc.sample(
      fc.uniqueArray(text, { minLength: perModule, maxLength: perModule }),
      { numRuns: times(8, 70), seed: 5 },
    );
    for (const texts of batches) {
      const schemas = {
        Values: { enum: texts },
        Constants: { anyOf: texts.map((value) => ({ const: value })) },
        Names: {
          type: "object",
          properties: Object.fromEntries(texts.map((name, index) => [name, { const: index }])),
          required: texts,
          additionalProperties: false,
        },
      };
      const { files } = emitFrom(describeSchemas(schemas));
      const exports = await loadExports(files);
      const accepts = (name: string, value: unknown) =>
        (exports[`validate${name}`] as Validate)(value).valid;
      // `fromEntries` makes `__proto__` a member, as `JSON.parse` does.
      const object = (change: (index: number) => number) =>
        Object.fromEntries(texts.map((name, index) => [name, change(index)]));
      for (const value of texts) {
        expect(accepts("Values", value), JSON.stringify(value)).toBe(true);
        expect(accepts("Constants", value), JSON.stringify(value)).toBe(true);
        const other = texts.includes(`${value}\u0001`) ? undefined : `${value}\u0001`;
        expect(accepts("Values", other), JSON.stringify(value)).toBe(false);
        compared += 3;
      }
      const whole = (exports["validateNames"] as Validate)(object((index) => index));
      expect(whole.valid ? [] : whole.issues).toEqual([]);
      for (const wrong of texts.keys()) {
        expect(
          accepts(
            "Names",
            object((index) => (index === wrong ? -1 : index)),
          ),
        ).toBe(false);
      }
    }
    expect(compared).toBe(times(8, 70) * perModule * 3);
  },
  nightlyTimeout,
);
