import fc from "fast-check";
import { expect, it } from "vitest";
import { describeApi } from "../support/description.ts";
import { oracleOf } from "../support/oracle.ts";
import { emitMocks, loadMock } from "../support/package.ts";

const patterns = [
  "^[A-Z]{2}-[0-9]{3,5}$",
  "^(red|green|blue)(-(dark|light))?$",
  "^v[1-9][0-9]*\\.[0-9]+$",
  "^[a-z][a-z0-9_]{3,20}$",
  "^#[0-9a-f]{6}$",
  "^\\p{Lu}\\p{Ll}{2,9}$",
];
const formats = ["uuid", "date-time", "date", "email", "ipv4", "ipv6", "hostname", "uri", "byte"];

const text = fc.oneof(
  fc.constantFrom(...patterns).map((pattern) => ({ type: "string", pattern })),
  fc.constantFrom(...formats).map((format) => ({ type: "string", format })),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([least, more]) => ({
    type: "string",
    minLength: least,
    maxLength: least + more,
  })),
  fc.constantFrom(...patterns.slice(3, 4)).map((pattern) => ({
    type: "string",
    pattern,
    minLength: 12,
    maxLength: 14,
  })),
);
const number = fc.oneof(
  fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1000)).map(([least, more]) => ({
    type: "integer",
    minimum: least,
    maximum: least + more,
  })),
  fc.integer({ min: 1, max: 500 }).map((step) => ({
    type: "integer",
    multipleOf: step,
    exclusiveMinimum: step * 3,
  })),
  fc.constantFrom(0.01, 0.25, 2.5).map((multipleOf) => ({
    type: "number",
    multipleOf,
    minimum: 1.3,
  })),
);
const { schema } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    number,
    fc.tuple(tie("schema"), fc.nat(3), fc.nat(3)).map(([items, least, more]) => ({
      type: "array",
      items,
      minItems: least,
      maxItems: least + more,
    })),
    fc
      .dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie("schema"), { minKeys: 1, maxKeys: 5 })
      .map((properties) => ({
        type: "object",
        properties,
        required: Object.keys(properties).slice(1),
        additionalProperties: false,
      })),
  ),
}));

const count = process.env["SPECWRIGHT_NIGHTLY"] ? 2_000 : 100;
const times = 5;

it(
  `all of ${count * times} answers on schemas with patterns, bounds and formats are valid`,
  { timeout: 1_800_000 },
  async () => {
    const schemas = fc.sample(schema, { numRuns: count, seed: 20261121 });
    const paths = schemas.map((own, index) => [
      `/things${index}`,
      {
        get: {
          operationId: `getThing${index}`,
          responses: {
            "200": { description: "OK", content: { "application/json": { schema: own } } },
          },
        },
      },
    ]);
    const description = describeApi({
      openapi: "3.1.0",
      info: { title: "Things", version: "1" },
      paths: Object.fromEntries(paths),
    });
    // What it could not make it would have to name.
    expect(emitMocks(description).diagnostics).toEqual([]);
    const refuses = oracleOf(description.source);
    const mock = (await loadMock(description))();
    let valid = 0;
    for (let time = 0; time < times; time += 1)
      for (const [index, { responses }] of description.api.operations.entries()) {
        const own = responses[0]?.contents[0]?.schema;
        if (!own) throw new Error("the model lost the schema");
        const { path } = description.api.operations[index] ?? { path: "" };
        const body: unknown = await (await mock.fetch(`https://x.test${path}`)).json();
        expect(refuses(own, body), JSON.stringify(schemas[index])).toBeUndefined();
        valid += 1;
      }
    expect(valid).toBe(count * times);
  },
);
