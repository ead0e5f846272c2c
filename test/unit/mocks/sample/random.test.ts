import fc from "fast-check";
import { expect, it } from "vitest";
import { sample } from "../../../../generator/emit/sample/index.ts";
import { schemaOf } from "../support/description.ts";
import { judgeOf, refusal } from "../support/oracle.ts";

type Json = Readonly<Record<string, unknown>>;

const patterns = [
  "^[a-z]+$",
  "^[A-Z][a-z0-9_-]{2,}$",
  "\\d{3}",
  "^(a|bc)*d?$",
  "^(?=.*[A-Z])(?=.*\\d).{6,}$",
  "^[^\\s/]+$",
  "^\\p{L}+$",
  "^([01]\\d|2[0-3]):[0-5]\\d$",
  "^(?!-)[a-z-]{1,8}(?<!-)$",
  "^(x)\\1{2}$",
];

const bounds = (low: string, high: string, most: number): fc.Arbitrary<Json> =>
  fc.record(
    { [low]: fc.nat(most), [high]: fc.nat(most).map((extra) => extra + most) },
    { requiredKeys: [] },
  );

const text = fc
  .tuple(
    bounds("minLength", "maxLength", 12),
    fc.option(
      fc.oneof(
        fc.constantFrom(...patterns).map((pattern) => ({ pattern })),
        fc.constantFrom("date", "uuid", "email", "ipv4").map((format) => ({ format })),
      ),
      { nil: {} },
    ),
  )
  .map(([length, form]): Json => ({
    type: "string",
    ...("format" in form ? {} : length),
    ...form,
  }));

const number = fc
  .tuple(
    fc.constantFrom("integer", "number"),
    bounds("minimum", "maximum", 50),
    fc.option(fc.constantFrom({ multipleOf: 0.5 }, { multipleOf: 3 }), { nil: {} }),
  )
  .map(([type, range, multiple]): Json => ({ type, ...range, ...multiple }));

const name = fc.constantFrom("a", "b", "c", "constructor", "toString", "x-y");

const { schema } = fc.letrec<{ schema: Json; object: Json; array: Json; choice: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    number,
    fc.constantFrom<Json>({ type: "boolean" }, { type: "null" }, {}, { enum: ["x", 1, null, [2]] }),
    tie("object"),
    tie("array"),
    tie("choice"),
  ),
  object: fc
    .record({
      properties: fc.dictionary(name, tie("schema"), { maxKeys: 4 }),
      required: fc.uniqueArray(name, { maxLength: 3 }),
      rest: fc.constantFrom(
        {},
        { minProperties: 2 },
        { additionalProperties: { type: "integer" } },
        { maxProperties: 6 },
      ),
      dependent: fc.constantFrom({}, { dependentRequired: { a: ["b"] } }),
    })
    .map(({ rest, dependent, ...own }): Json => ({
      type: "object",
      ...own,
      ...rest,
      ...dependent,
    })),
  array: fc
    .record({
      items: tie("schema"),
      size: fc.constantFrom({}, { minItems: 1 }, { minItems: 2, maxItems: 4 }),
    })
    .map(({ items, size }): Json => ({ type: "array", items, ...size })),
  choice: fc
    .tuple(
      fc.constantFrom("anyOf", "oneOf", "allOf"),
      fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
    )
    .map(([keyword, schemas]): Json => ({ [keyword]: schemas })),
}));

const settings = { seed: 20, numRuns: 300 };

it("every sample of a random schema is valid by ajv, in both modes", () => {
  fc.assert(
    fc.property(schema, fc.constantFrom("full", "minimal"), (random, mode) => {
      const subject = schemaOf(random);
      const { value } = sample(subject.schema, subject.api, { mode: mode as "full" | "minimal" });
      // Contradictions among random schemas are common, and refused; wrong samples must never be.
      if (value) expect(refusal(value.value, random)).toBeUndefined();
    }),
    settings,
  );
});

it("a schema without alternatives always has a sample", () => {
  fc.assert(
    fc.property(fc.oneof(text, number), (random) => {
      const subject = schemaOf(random);
      const { value } = sample(subject.schema, subject.api);
      // Bounds may leave no room beside a pattern or between multiples; where ajv finds a plain witness, so must we.
      if (value) expect(refusal(value.value, random)).toBeUndefined();
      else expect(witness(random)).toBeUndefined();
    }),
    settings,
  );
});

function witness(schema: Json): unknown {
  const texts = [
    "",
    "d",
    "bcad",
    "abcdefghijkl",
    "Abc-123_def",
    "00:00",
    "xxx",
    "ABCDEF1",
    "日本語",
    "a-b",
  ];
  const numbers = Array.from({ length: 201 }, (_, index) => index / 2);
  const refuses = judgeOf(schema);
  return [...texts, ...numbers].find((value) => refuses(value) === undefined);
}
