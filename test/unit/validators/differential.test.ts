import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bothEntries,
  describeSchemas,
  emitFrom,
  loadExports,
} from "../../support/load-validators.ts";

// Names of prototypes are left out: ajv takes `constructor` for evaluated wherever it notes evaluated names.
const name = fc.constantFrom("a", "b", "c", "x1");
const pattern = fc.constantFrom("^a", "[0-9]$", "^.{1,2}$", "b", "^\\p{L}+$");
const scalar = fc.oneof(
  fc.constantFrom(null, true, false, "", "a", "ab", "b1", "💩", "é"),
  fc.constantFrom(-1, 0, 1, 2, 3, 1.5, 2.5, 10),
);

/** Values of few names and few scalars, so that schemas of the same few often fit. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: scalar, weight: 3 },
    { arbitrary: fc.array(tie("any"), { maxLength: 4 }), weight: 1 },
    {
      arbitrary: fc.dictionary(name, tie("any"), { maxKeys: 4, noNullPrototype: true }),
      weight: 2,
    },
  ),
})).any;

const count = fc.nat({ max: 4 });
const number = fc.constantFrom(-1, 0, 1, 1.5, 2, 3);

/**
 * Schemas of every keyword but two, for which ajv 8 is no oracle and the official suite stands in: with `unevaluated*` it throws or
 * takes too much for evaluated, and with `maxContains`, or `contains` beside `prefixItems`, it lets empty lists pass.
 */
const schema = fc.letrec((tie) => {
  const inner = tie("any");
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  const keyword = fc.oneof(
    fc.record({
      type: fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object"),
    }),
    fc.record({
      type: fc.uniqueArray(fc.constantFrom("null", "string", "integer", "object", "array"), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({
      enum: fc.uniqueArray(value, {
        minLength: 1,
        maxLength: 4,
        selector: (one) => JSON.stringify(one),
      }),
    }),
    fc.record({ const: value }),
    fc.record({ minimum: number }),
    fc.record({ exclusiveMinimum: number }),
    fc.record({ maximum: number }),
    fc.record({ exclusiveMaximum: number }),
    fc.record({ multipleOf: fc.constantFrom(0.5, 1, 2, 3) }),
    fc.record({ minLength: count }),
    fc.record({ maxLength: count }),
    fc.record({ pattern }),
    fc.record({ minItems: count }),
    fc.record({ maxItems: count }),
    fc.record({ uniqueItems: fc.boolean() }),
    fc.record({ prefixItems: list, items: inner }, { requiredKeys: ["items"] }),
    fc.record({ contains: inner, minContains: count }, { requiredKeys: ["contains"] }),
    fc.record({ minProperties: count }),
    fc.record({ maxProperties: count }),
    fc.record({ required: fc.uniqueArray(name, { maxLength: 2 }) }),
    fc.record({ properties: fc.dictionary(name, inner, { maxKeys: 3, noNullPrototype: true }) }),
    fc.record({
      patternProperties: fc.dictionary(pattern, inner, { maxKeys: 2, noNullPrototype: true }),
    }),
    fc.record({ additionalProperties: inner }),
    fc.record({ propertyNames: inner }),
    fc.record({
      dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    }),
    fc.record({
      dependentSchemas: fc.dictionary(name, inner, { maxKeys: 2, noNullPrototype: true }),
    }),
    fc.record({ allOf: list }),
    fc.record({ anyOf: list }),
    fc.record({ oneOf: list }),
    fc.record({ not: inner }),
    fc.record({ if: inner, then: inner, else: inner }, { requiredKeys: ["if"] }),
    fc.record({
      $ref: fc.constantFrom("#/components/schemas/Shared", "#/components/schemas/Tree"),
    }),
  );
  return {
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: fc.boolean(), weight: 1 },
      {
        arbitrary: fc.array(keyword, { minLength: 1, maxLength: 4 }).map(together),
        weight: 6,
      },
    ),
  };
}).any;

function together(parts: readonly object[]): object {
  const all: Record<string, unknown> = Object.assign({}, ...parts);
  if ("prefixItems" in all) delete all["contains"];
  return all;
}

const shared = {
  Shared: { properties: { a: { type: "string" } }, minProperties: 1 },
  Tree: {
    properties: { a: true, b: { $ref: "#/components/schemas/Tree" } },
    additionalProperties: false,
  },
};

describe("against ajv", () => {
  it("gives the same verdict for random schemas and values, in every mode", async () => {
    const schemas = fc.sample(schema, { seed: 20, numRuns: 200 });
    const description = {
      ...describeSchemas({
        ...Object.fromEntries(schemas.map((one, index) => [`Case${index}`, one])),
        ...shared,
      }),
    };
    const exports = await loadExports(emitFrom(description).files);
    const ajv = new Ajv2020({ strict: false, allErrors: false, ownProperties: true });
    ajv.addSchema(description, "api");
    const seen = { valid: 0, invalid: 0 };
    schemas.forEach((one, index) => {
      const expected = ajv.compile({ $ref: `api#/components/schemas/Case${index}` });
      const validate = bothEntries(exports, `Case${index}`);
      for (const instance of fc.sample(value, { seed: index, numRuns: 50 })) {
        const valid = verdictOf(expected, instance);
        if (valid === undefined) continue;
        seen[valid ? "valid" : "invalid"] += 1;
        const result = validate(instance);
        const words = `${JSON.stringify(one)} on ${JSON.stringify(instance)}`;
        expect(result.valid, words).toBe(valid);
        expect(validate(instance, { first: true }).valid, words).toBe(valid);
        expect(
          result.issues.some(({ severity }) => severity === "error"),
          words,
        ).toBe(!valid);
      }
    });
    // Both kinds must be well represented, or the comparison says little.
    expect(seen.valid).toBeGreaterThan(2000);
    expect(seen.invalid).toBeGreaterThan(2000);
  });
});

/** Some of ajv's validators throw ("props0 is not defined"), since they note evaluated names that nobody asks for. */
function verdictOf(validate: (value: unknown) => unknown, instance: unknown): boolean | undefined {
  try {
    return validate(instance) === true;
  } catch {
    return undefined;
  }
}
