import { describe, expect, it } from "vitest";
import { sample, type SampleOptions } from "../../../../generator/emit/sample/index.ts";
import { keywordOf } from "../../../../generator/model/schema.ts";
import { schemaOf } from "../support/description.ts";
import { refusal } from "../support/oracle.ts";

type Others = Readonly<Record<string, unknown>>;

function made(schema: unknown, options: SampleOptions = {}, others: Others = {}): unknown {
  const subject = schemaOf(schema, others);
  const outcome = sample(subject.schema, subject.api, options);
  if (!outcome.value) throw new Error(outcome.diagnostics.map(({ message }) => message).join());
  expect(refusal(outcome.value.value, schema, others)).toBeUndefined();
  return outcome.value.value;
}

describe("texts", () => {
  it.each([
    [{ type: "string" }, "string"],
    [{ type: "string", maxLength: 3 }, /^[a-z]{1,3}$/],
    [{ type: "string", minLength: 300 }, /^[a-z]{300}$/],
    [{ type: "string", minLength: 9, pattern: "[0-9]" }, "example-1"],
    [{ type: "string", format: "date" }, /^2025-/],
    [{ type: "string", format: "email", maxLength: 6 }, "g@b.co"],
    [{ type: "string", format: "uri", minLength: 60 }, /^https:\/\/example\.com\/[a-z0-9]{40}$/],
    [{ type: "string", format: "ipv4", pattern: "^10\\." }, /^10\./],
    [{ type: "string", format: "date-time", pattern: "\\.000Z$" }, /\.000Z$/],
    [{ type: "string", format: "nobody-knows-it" }, "string"],
    [{ type: "string", contentEncoding: "base64" }, /c2FtcGxl$/],
    [{ type: "string", contentMediaType: "application/json" }, "{}"],
    [{ enum: ["b", "a"], default: "a" }, "a"],
    [{ type: "string", enum: ["x", "yy"], minLength: 2 }, "yy"],
    [{ type: ["null", "string"] }, "string"],
    [{ type: "string", not: { const: "string" } }, /^(?!string$)/],
  ])("%j", (schema, expected) => {
    expect(made(schema)).toEqual(
      typeof expected === "string" ? expected : expect.stringMatching(expected),
    );
  });

  it.each(
    "date date-time time duration email hostname ipv4 ipv6 uri uri-reference uri-template uuid json-pointer relative-json-pointer regex byte".split(
      " ",
    ),
  )("of format %s satisfy it, and there are many", (format) => {
    const many = {
      type: "array",
      items: { type: "string", format },
      minItems: 12,
      uniqueItems: true,
    };
    expect(made(many)).toHaveLength(12);
  });
});

describe("numbers", () => {
  it.each([
    [{ type: "integer" }, 1],
    [{ type: "integer", minimum: 0, maximum: 0 }, 0],
    [{ type: "integer", exclusiveMinimum: 7 }, 8],
    [{ type: "integer", maximum: -3 }, -3],
    [{ type: "integer", multipleOf: 7, minimum: -20, maximum: -10 }, -14],
    [{ type: "integer", multipleOf: 2.5 }, 5],
    [{ type: "number", multipleOf: 0.01, minimum: 3.14159 }, 3.15],
    [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.001 }, 0.0005],
    [{ allOf: [{ multipleOf: 4 }, { multipleOf: 6 }], type: "integer" }, 12],
    [{ type: "integer", format: "int32", minimum: 2147483647 }, 2147483647],
    [{ type: "number", minimum: 1e21 }, 1e21],
    [{ type: "integer", not: { enum: [1, 2, 3] } }, 4],
  ])("%j is %d", (schema, expected) => {
    expect(made(schema)).toBe(expected);
  });
});

describe("arrays", () => {
  it.each([
    [{ type: "array", items: { type: "integer" } }, [1], []],
    [{ type: "array", items: { type: "integer" }, minItems: 2 }, [1, 1], [1, 1]],
    [
      { type: "array", items: { enum: ["a", "b"] }, uniqueItems: true, minItems: 2 },
      ["a", "b"],
      ["a", "b"],
    ],
    [{ type: "array", prefixItems: [{ const: 1 }, { const: "x" }], items: false }, [1, "x"], []],
    [
      {
        type: "array",
        contains: { const: 5 },
        minContains: 2,
        maxContains: 2,
        items: { type: "integer" },
        minItems: 4,
      },
      [5, 5, 1, 1],
      [5, 5, 1, 1],
    ],
    [{ type: "array", items: false }, [], []],
    [
      {
        type: "array",
        prefixItems: [{ type: "integer" }],
        unevaluatedItems: { type: "string" },
        minItems: 2,
      },
      [1, "string"],
      [1, "string"],
    ],
  ])("%j", (schema, full, minimal) => {
    expect(made(schema)).toEqual(full);
    expect(made(schema, { mode: "minimal" })).toEqual(minimal);
  });

  it("of unique objects differ in some property", () => {
    const items = {
      type: "object",
      properties: { on: { type: "boolean" }, n: { type: "integer" } },
    };
    expect(made({ type: "array", items, minItems: 20, uniqueItems: true })).toHaveLength(20);
    expect(
      made({ type: "array", items, minItems: 20, uniqueItems: true }, { mode: "minimal" }),
    ).toHaveLength(20);
  });
});

describe("objects", () => {
  const properties = { a: { type: "string" }, b: { type: "integer" }, c: { type: "boolean" } };

  it.each<[object, object, object]>([
    [{ type: "object", properties, required: ["b"] }, { a: "string", b: 1, c: true }, { b: 1 }],
    [{ type: "object", properties, maxProperties: 1 }, { a: "string" }, {}],
    [
      { type: "object", properties, minProperties: 2 },
      { a: "string", b: 1, c: true },
      { a: "string", b: 1 },
    ],
    [{ type: "object", required: ["z"] }, { z: "string" }, { z: "string" }],
    [{ type: "object", additionalProperties: { type: "integer" } }, { key: 1 }, {}],
    [
      { type: "object", minProperties: 2, additionalProperties: { type: "integer" } },
      { key: 1, key2: 1 },
      { key: 1, key2: 1 },
    ],
    [
      { type: "object", minProperties: 1, propertyNames: { pattern: "^x-" } },
      { "x-": "string" },
      { "x-": "string" },
    ],
    [
      {
        type: "object",
        patternProperties: { "^x-[a-z]$": { const: 0 } },
        additionalProperties: false,
      },
      { "x-a": 0 },
      {},
    ],
    [
      { type: "object", properties, dependentRequired: { a: ["d"] } },
      { a: "string", b: 1, c: true, d: "string" },
      {},
    ],
    [
      {
        allOf: [
          { type: "object", properties: { a: {} }, additionalProperties: false },
          { properties: { b: {} } },
        ],
      },
      { a: "string" },
      {},
    ],
    [
      {
        type: "object",
        properties: { a: { const: 1 } },
        unevaluatedProperties: false,
        anyOf: [{ properties: { b: { const: 2 } } }],
      },
      { a: 1, b: 2 },
      {},
    ],
    [
      {
        type: "object",
        properties: { a: { type: "integer" }, b: { type: "integer" } },
        dependentSchemas: { a: { properties: { b: { minimum: 10 } } } },
      },
      { a: 1, b: 10 },
      {},
    ],
    [{ type: "object", properties, not: { required: ["a", "b"] } }, { a: "string", c: true }, {}],
  ])("%j", (schema, full, minimal) => {
    expect(made(schema)).toEqual(full);
    expect(made(schema, { mode: "minimal" })).toEqual(minimal);
  });

  it("list properties in the order of the model, required or not, and others after them", () => {
    const schema = { type: "object", properties: { z: {}, a: {}, m: {} }, required: ["m", "b"] };
    const listed = keywordOf(schemaOf(schema).schema, "properties")?.properties ?? [];
    expect(Object.keys(made(schema) as object)).toEqual([...listed.map(({ name }) => name), "b"]);
  });

  it("leave out what only the other side sends", () => {
    const schema = {
      type: "object",
      properties: { id: { const: 1, readOnly: true }, secret: { const: 2, writeOnly: true } },
    };
    expect(made(schema, { direction: "request" })).toEqual({ secret: 2 });
    expect(made(schema, { direction: "response" })).toEqual({ id: 1 });
  });

  it("have no inherited names by accident", () => {
    const schema = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"const":1},"toString":{"const":2}},"required":["__proto__","toString"]}',
    );
    expect(Object.entries(made(schema) as object)).toEqual([
      ["__proto__", 1],
      ["toString", 2],
    ]);
  });
});

describe("alternatives and conditions", () => {
  const charge = {
    type: "object",
    properties: {
      type: { enum: ["PREPAID", "POSTPAID"] },
      period: { type: "integer" },
    },
    required: ["type"],
    if: { properties: { type: { const: "PREPAID" } } },
    then: { required: ["period"] },
    else: { not: { required: ["period"] } },
  };

  it("meet both sides of a condition", () => {
    expect(made(charge)).toEqual({ type: "PREPAID", period: 1 });
    expect(
      made({ ...charge, properties: { ...charge.properties, type: { const: "POSTPAID" } } }),
    ).toEqual({ type: "POSTPAID" });
  });

  it("follow conditions that lead to others", () => {
    const schema = {
      type: "object",
      properties: { kind: { type: "string" }, size: { type: "integer" } },
      required: ["kind", "size"],
      allOf: [
        {
          if: { properties: { kind: { const: "string" } } },
          then: { properties: { size: { minimum: 100 } } },
        },
        { if: { properties: { size: { minimum: 50 } } }, then: { required: ["big"] } },
      ],
    };
    expect(made(schema)).toEqual({ kind: "string", size: 100, big: "string" });
  });

  it("settle twenty conditions without trying each combination", () => {
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const schema = {
      type: "object",
      properties: {
        mode: { type: "string" },
        ...Object.fromEntries(names.map((name) => [name, { type: "integer" }])),
      },
      required: ["mode"],
      allOf: names.map((name, index) => ({
        if: { properties: { mode: { const: index === 12 ? "string" : name } } },
        then: { properties: { [name]: { minimum: 100 } }, required: [name] },
        else: { properties: { [name]: { maximum: -100 } } },
      })),
    };
    expect(made(schema)).toMatchObject({ mode: "string", p12: 100, p0: -100 });
  });

  it("choose the one alternative that excludes the others", () => {
    const open = { type: "object", properties: { a: { type: "string" } } };
    const narrow = { ...open, required: ["b"], properties: { b: { type: "string" } } };
    expect(made({ oneOf: [open, narrow] })).toEqual({ a: "string" });
    expect(
      made({
        oneOf: [
          { type: "object" },
          { type: "object", required: ["a"] },
          { type: "array", maxItems: 0 },
        ],
      }),
    ).toEqual({});
    expect(made({ oneOf: [{ type: "integer" }, { minimum: 2 }] })).toBe(1);
  });

  it("name the variant that a discriminator asks for", () => {
    const others = {
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: {
          propertyName: "kind",
          mapping: { dog: "#/components/schemas/Dog", cat: "#/components/schemas/Cat" },
        },
      },
      Dog: {
        allOf: [
          { $ref: "#/components/schemas/Pet" },
          { required: ["bark"], properties: { bark: { type: "boolean" } } },
        ],
      },
      Cat: {
        allOf: [
          { $ref: "#/components/schemas/Pet" },
          { required: ["claws"], properties: { claws: { type: "integer" } } },
        ],
      },
    };
    expect(made({ $ref: "#/components/schemas/Pet" }, {}, others)).toEqual({
      kind: "cat",
      claws: 1,
    });
    expect(made({ $ref: "#/components/schemas/Cat" }, {}, others)).toEqual({
      kind: "cat",
      claws: 1,
    });
  });
});

it("a discriminator's property is never left out", () => {
  const schema = { $ref: "#/components/schemas/Pet" };
  const others = {
    Pet: {
      oneOf: [{ $ref: "#/components/schemas/Dog" }],
      discriminator: { propertyName: "kind", mapping: { dog: "#/components/schemas/Dog" } },
    },
    Dog: { type: "object", properties: { kind: { type: "string" } } },
  };
  expect(made(schema, { mode: "minimal" }, others)).toEqual({ kind: "dog" });
});

describe("what the description shows itself", () => {
  it("comes before anything made up: examples, then defaults, then listed values", () => {
    expect(made({ type: "string", examples: ["shown"], default: "usual" })).toBe("shown");
    expect(made({ type: "string", default: "usual" })).toBe("usual");
    expect(made({ type: "string", "x-extensible-enum": ["known", "other"] })).toBe("known");
    expect(
      made({ type: "object", properties: { a: { type: "integer", examples: [42] } } }),
    ).toEqual({ a: 42 });
  });

  it("is left aside where it is not valid", () => {
    expect(made({ type: "string", maxLength: 6, examples: ["far too long"] })).toBe("string");
    expect(made({ type: "integer", minimum: 5, default: 0 })).toBe(5);
  });

  it("is no reason to show less: a default object or the example of one part does not stand for the whole", () => {
    const properties = { a: { const: 1 }, b: { const: 2 } };
    expect(made({ type: "object", properties, default: {} })).toEqual({ a: 1, b: 2 });
    expect(
      made({
        allOf: [
          { type: "object", properties: { a: { const: 1 } }, examples: [{ a: 1 }] },
          { properties: { b: { const: 2 } } },
        ],
      }),
    ).toEqual({ a: 1, b: 2 });
  });

  it("is used whole where it stands at the schema itself, and with required parts only where no more is wanted", () => {
    const schema = {
      type: "object",
      properties: { a: {}, b: {} },
      required: ["a"],
      examples: [{ a: 1, b: 2 }],
    };
    expect(made(schema)).toEqual({ a: 1, b: 2 });
    expect(made(schema, { mode: "minimal" })).toEqual({ a: "string" });
  });
});
