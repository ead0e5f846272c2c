import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nightly, nightlyTimeout, times } from "../security/nightly.ts";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  type Validate,
} from "../support/load-validators.ts";
import { useExactMultiples } from "./exact.ts";
import { hostileValues } from "./hostile.ts";

const name = fc.constantFrom("a", "b", "c", "x1", "constructor", "toString");
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

const schemaCount = times(200, 400);
const bodyCount = times(50, 10_000);

describe("against ajv", () => {
  it(
    "gives the same verdict for random schemas and values, in every mode",
    async () => {
      const schemas = fc.sample(schema, { seed: 20, numRuns: schemaCount });
      const description = {
        ...describeSchemas({
          ...Object.fromEntries(schemas.map((one, index) => [`Case${index}`, one])),
          ...shared,
        }),
      };
      const exports = await loadExports(emitFrom(description).files);
      const ajv = new Ajv2020({ strict: false, allErrors: false, ownProperties: true });
      useExactMultiples(ajv);
      ajv.addSchema(description, "api");
      const seen = { valid: 0, invalid: 0, thrown: 0 };
      const disputes: string[] = [];
      schemas.forEach((one, index) => {
        const expected = ajv.compile({ $ref: `api#/components/schemas/Case${index}` });
        const validate = exports[`validateCase${index}`] as Validate;
        const is = exports[`isCase${index}`] as ((value: unknown) => boolean) | undefined;
        const values = fc.sample(value, { seed: index, numRuns: bodyCount });
        for (const instance of [...values, ...hostileValues]) {
          const valid = verdictOf(expected, instance);
          if (valid === undefined) {
            seen.thrown += 1;
            continue;
          }
          seen[valid ? "valid" : "invalid"] += 1;
          const result = validate(instance);
          const hasErrors = result.issues.some(({ severity }) => severity === "error");
          const verdicts = [
            result.valid,
            validate(instance, { first: true }).valid,
            !hasErrors,
            is?.(instance) ?? valid,
          ];
          if (verdicts.every((verdict) => verdict === valid)) continue;
          disputes.push(`${JSON.stringify(one)} on ${JSON.stringify(instance).slice(0, 200)}`);
        }
      });
      console.log(`differential, random schemas: ${schemaCount} schemas`, seen);
      expect(disputes.slice(0, 10)).toEqual([]);
      // Both kinds must be well represented, or the comparison says little; and ajv must know most of them.
      const all = seen.valid + seen.invalid;
      expect(seen.valid / all).toBeGreaterThan(0.2);
      expect(seen.invalid / all).toBeGreaterThan(0.2);
      expect(seen.thrown / all).toBeLessThan(0.02);
    },
    nightly ? nightlyTimeout : 120_000,
  );
});

/** Some of ajv's validators throw ("props0 is not defined"), since they note evaluated names that nobody asks for. */
function verdictOf(validate: (value: unknown) => unknown, instance: unknown): boolean | undefined {
  try {
    return validate(instance) === true;
  } catch {
    return undefined;
  }
}
