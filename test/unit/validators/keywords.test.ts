import { beforeAll, describe, expect, it } from "vitest";
import type { KeywordKind } from "../../../generator/model/schema.ts";
import { english } from "../../../templates/runtime/validators/english.js";
import type { ValidationIssue } from "../../../templates/runtime/validators/issue.js";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  type Validate,
} from "../../support/load-validators.ts";

/** A refused value, and the only error that it must yield. */
type Refusal = readonly [value: unknown, code: string, pointer: string, expected?: unknown];

type Case = {
  readonly schema: unknown;
  readonly accepts: readonly unknown[];
  readonly refuses: readonly Refusal[];
};

const text = { type: "string" };
const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** At least one case for each keyword; one that is missing does not compile. */
const cases: Readonly<Record<KeywordKind, readonly Case[]>> = {
  type: [
    {
      schema: { type: "integer" },
      accepts: [1, 1.0, -0, 1e300],
      refuses: [
        [1.5, "type", "", ["integer"]],
        ["1", "type", ""],
        [Number.NaN, "type", ""],
        [Number.POSITIVE_INFINITY, "type", ""],
        [null, "type", ""],
        [undefined, "type", ""],
        [1n, "type", ""],
      ],
    },
    {
      schema: { type: "number" },
      accepts: [1.5, 0],
      refuses: [
        [Number.NaN, "type", ""],
        [Number.NEGATIVE_INFINITY, "type", ""],
        ["1.5", "type", ""],
      ],
    },
    {
      schema: { type: "object" },
      accepts: [{}, Object.create(null), new (class Nic {})()],
      refuses: [
        [[], "type", "", ["object"]],
        [null, "type", ""],
        ["{}", "type", ""],
        [() => ({}), "type", ""],
      ],
    },
    {
      schema: { type: ["string", "null"], minLength: 2 },
      accepts: ["ab", null],
      refuses: [
        ["a", "minLength", "", 2],
        [1, "type", "", ["string", "null"]],
      ],
    },
    { schema: { type: "array" }, accepts: [[]], refuses: [[{ length: 0 }, "type", ""]] },
    {
      schema: { type: "boolean" },
      accepts: [true, false],
      refuses: [
        [0, "type", ""],
        ["true", "type", ""],
      ],
    },
    {
      schema: { type: "null" },
      accepts: [null],
      refuses: [
        [0, "type", ""],
        [undefined, "type", ""],
      ],
    },
  ],
  enum: [
    {
      schema: { enum: ["a", 1, null, { b: [1] }] },
      accepts: ["a", 1, 1.0, null, { b: [1] }],
      refuses: [
        ["A", "enum", "", ["a", 1, null, { b: [1] }]],
        ["1", "enum", ""],
        [{ b: [1], c: 1 }, "enum", ""],
        [[], "enum", ""],
      ],
    },
  ],
  const: [
    {
      schema: { const: { a: [1, false], b: "x" } },
      accepts: [{ b: "x", a: [1.0, false] }],
      refuses: [
        [{ a: [1, 0], b: "x" }, "const", ""],
        [null, "const", ""],
      ],
    },
    {
      schema: { const: 0 },
      accepts: [0, -0],
      refuses: [
        [false, "const", "", 0],
        [null, "const", ""],
      ],
    },
  ],
  openEnum: [
    {
      schema: { type: "string", "x-extensible-enum": ["a"] },
      accepts: ["a", "b"],
      refuses: [[1, "type", ""]],
    },
  ],
  minimum: [
    {
      schema: { minimum: 1 },
      accepts: [1, 1.5, "0"],
      refuses: [
        [0.999, "minimum", "", 1],
        [Number.NaN, "minimum", ""],
      ],
    },
    {
      schema: { exclusiveMinimum: 1 },
      accepts: [1.001],
      refuses: [[1, "exclusiveMinimum", "", 1]],
    },
  ],
  maximum: [
    { schema: { maximum: 1 }, accepts: [1, -5, "2"], refuses: [[1.001, "maximum", "", 1]] },
    {
      schema: { exclusiveMaximum: 1 },
      accepts: [0.999],
      refuses: [[1, "exclusiveMaximum", "", 1]],
    },
  ],
  multipleOf: [
    {
      schema: { multipleOf: 0.01 },
      accepts: [0.07, 19.99, 4, "x"],
      refuses: [[0.075, "multipleOf", "", 0.01]],
    },
  ],
  minLength: [
    {
      schema: { minLength: 2 },
      accepts: ["ab", "💩💩", 1],
      refuses: [
        ["💩", "minLength", "", 2],
        ["", "minLength", ""],
      ],
    },
  ],
  maxLength: [
    {
      schema: { maxLength: 2 },
      accepts: ["ab", "💩💩", [1, 2, 3]],
      refuses: [
        ["abc", "maxLength", "", 2],
        ["💩💩💩", "maxLength", ""],
      ],
    },
  ],
  pattern: [
    {
      schema: { pattern: "^[\\p{L}0-9]+$" },
      accepts: ["aé名1", 5],
      refuses: [
        ["a b", "pattern", "", "^[\\p{L}0-9]+$"],
        ["a\n", "pattern", ""],
      ],
    },
    { schema: { pattern: "b/c" }, accepts: ["ab/cd"], refuses: [["bc", "pattern", ""]] },
  ],
  format: [
    {
      schema: { format: "uuid" },
      accepts: ["67f433d8-ed0e-4321-a8a2-a71838539e09", 1],
      refuses: [["x", "format", "", "uuid"]],
    },
    { schema: { format: "int32" }, accepts: [1, "x"], refuses: [[2 ** 31, "format", "", "int32"]] },
    { schema: { format: "made-up" }, accepts: ["anything"], refuses: [] },
    {
      schema: { type: "string", format: "binary" },
      accepts: ["bytes"],
      refuses: [[new Uint8Array(1), "type", ""]],
    },
  ],
  content: [
    {
      schema: { contentEncoding: "base64", contentMediaType: "application/json" },
      accepts: ["{", 1],
      refuses: [],
    },
  ],
  minItems: [{ schema: { minItems: 1 }, accepts: [[1], {}], refuses: [[[], "minItems", "", 1]] }],
  maxItems: [
    { schema: { maxItems: 1 }, accepts: [[], [1], "ab"], refuses: [[[1, 2], "maxItems", "", 1]] },
  ],
  uniqueItems: [
    {
      schema: { uniqueItems: true },
      accepts: [[1, "1", true, [1], { a: 1 }], "aa"],
      refuses: [
        [[1, 2, 1], "uniqueItems", "", [0, 2]],
        [
          [
            { a: 1, b: 2 },
            { b: 2, a: 1 },
          ],
          "uniqueItems",
          "",
          [0, 1],
        ],
      ],
    },
    {
      schema: { uniqueItems: true, items: { type: ["string", "number", "null"] } },
      accepts: [["1", 1, null], ["a", "b"], [], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "9"]],
      refuses: [
        [["a", "b", "a"], "uniqueItems", "", [0, 2]],
        [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3], "uniqueItems", "", [3, 10]],
        [[0, null, -0], "uniqueItems", "", [0, 2]],
        [[null, null], "uniqueItems", "", [0, 1]],
        [["a", {}], "type", "/1"],
      ],
    },
    {
      schema: { uniqueItems: true, items: { enum: ["a", "b", false] } },
      accepts: [["a", "b", false]],
      refuses: [
        [["b", "b"], "uniqueItems", "", [0, 1]],
        [["a", []], "enum", "/1"],
      ],
    },
    {
      schema: { uniqueItems: true, items: { type: ["object", "string"] } },
      accepts: [[{ a: 1 }, "a", { a: 2 }]],
      refuses: [[[{ a: 1 }, { a: 1 }], "uniqueItems", "", [0, 1]]],
    },
    {
      schema: { uniqueItems: true, items: { enum: [{ a: 1 }, "b"] } },
      accepts: [[{ a: 1 }, "b"]],
      refuses: [[[{ a: 1 }, { a: 1 }], "uniqueItems", "", [0, 1]]],
    },
    {
      schema: { uniqueItems: true, prefixItems: [{ type: "object" }], items: text },
      accepts: [[{ a: 1 }, "b"]],
      refuses: [[[{ a: 1 }, "b", "b"], "uniqueItems", "", [1, 2]]],
    },
  ],
  prefixItems: [
    {
      schema: { prefixItems: [text, { type: "integer" }] },
      accepts: [[], ["a"], ["a", 1, null]],
      refuses: [
        [["a", "b"], "type", "/1", ["integer"]],
        [[1], "type", "/0"],
      ],
    },
  ],
  items: [
    { schema: { items: text }, accepts: [[], ["a"], {}], refuses: [[["a", 1], "type", "/1"]] },
    {
      schema: { prefixItems: [text], items: false },
      accepts: [["a"]],
      refuses: [[["a", "b"], "never", "/1"]],
    },
  ],
  contains: [
    {
      schema: { contains: { const: 1 } },
      accepts: [[2, 1], "x"],
      refuses: [
        [[2], "contains", "", 1],
        [[], "contains", ""],
      ],
    },
    {
      schema: { contains: { const: 1 }, minContains: 2, maxContains: 3 },
      accepts: [
        [1, 1],
        [1, 2, 1, 1],
      ],
      refuses: [
        [[1], "minContains", "", 2],
        [[1, 1, 1, 1], "maxContains", "", 3],
      ],
    },
    { schema: { contains: { const: 1 }, minContains: 0 }, accepts: [[], [2]], refuses: [] },
  ],
  minProperties: [
    {
      schema: { minProperties: 1 },
      accepts: [{ a: null }, []],
      refuses: [
        [{}, "minProperties", "", 1],
        [{ a: undefined }, "minProperties", ""],
      ],
    },
  ],
  maxProperties: [
    {
      schema: { maxProperties: 1 },
      accepts: [{ a: 1, b: undefined }],
      refuses: [[{ a: 1, b: 1 }, "maxProperties", "", 1]],
    },
  ],
  required: [
    {
      schema: { required: ["toString", "a"] },
      accepts: [{ toString: 1, a: null }, "x"],
      refuses: [
        [{ a: 1 }, "required", "/toString"],
        [{ toString: 1, a: undefined }, "required", "/a"],
        [
          Object.create({ a: 1, toString: 1 }, { toString: { value: 1, enumerable: true } }),
          "required",
          "/a",
        ],
      ],
    },
    {
      schema: { type: "object", properties: { a: true }, required: ["a"] },
      accepts: [{ a: null }],
      refuses: [[{}, "required", "/a"]],
    },
  ],
  properties: [
    {
      schema: { properties: { "a/b": text, constructor: text, "no way": { type: "integer" } } },
      accepts: [{}, { "a/b": "x", constructor: "y", "no way": 1 }, [], { "a/b": undefined }],
      refuses: [
        [{ "a/b": 1 }, "type", "/a~1b"],
        [{ constructor: 1 }, "type", "/constructor"],
        [{ "no way": "x" }, "type", "/no way"],
      ],
    },
    {
      schema: JSON.parse('{"properties": {"__proto__": {"type": "string"}}}') as unknown,
      accepts: [{}, JSON.parse('{"__proto__": "x"}')],
      refuses: [[JSON.parse('{"__proto__": 1}'), "type", "/__proto__"]],
    },
    {
      schema: { properties: { a: false } },
      accepts: [{}],
      refuses: [[{ a: null }, "never", "/a"]],
    },
  ],
  patternProperties: [
    {
      schema: { patternProperties: { "^x-": text, "^__proto__$": { type: "integer" } } },
      accepts: [{ "x-a": "b", y: 1 }, JSON.parse('{"__proto__": 1}')],
      refuses: [
        [{ "x-a": 1 }, "type", "/x-a"],
        [JSON.parse('{"__proto__": "x"}'), "type", "/__proto__"],
      ],
    },
  ],
  additionalProperties: [
    {
      schema: {
        properties: { name: true },
        patternProperties: { "^x-": true },
        additionalProperties: false,
      },
      accepts: [{ name: 1, "x-a": 2 }, { other: undefined }],
      refuses: [
        [{ nmae: 1 }, "additionalProperties", "/nmae", "name"],
        [JSON.parse('{"__proto__": 1}'), "additionalProperties", "/__proto__"],
      ],
    },
    {
      schema: { properties: { a: true }, additionalProperties: text },
      accepts: [{ a: 1, b: "x" }],
      refuses: [[{ b: 1 }, "type", "/b"]],
    },
    {
      schema: { additionalProperties: text },
      accepts: [{ b: "x" }],
      refuses: [[{ toString: 1 }, "type", "/toString"]],
    },
  ],
  propertyNames: [
    {
      schema: { propertyNames: { pattern: "^[a-z]+$", maxLength: 3 } },
      accepts: [{ abc: 1 }],
      refuses: [[{ A: 1 }, "propertyNames", "/A", "must match the pattern /^[a-z]+$/"]],
    },
    {
      schema: { propertyNames: { pattern: "^[a-z]+$", "x-extensible-enum": ["a"] } },
      accepts: [{ a: 1 }, { b: 1 }],
      refuses: [[{ B: 1 }, "propertyNames", "/B", "must match the pattern /^[a-z]+$/"]],
    },
    {
      schema: {
        propertyNames: { allOf: [{ "x-extensible-enum": ["a"] }, { pattern: "^[a-z]+$" }] },
      },
      accepts: [{ a: 1 }],
      refuses: [[{ B: 1 }, "propertyNames", "/B", "must match the pattern /^[a-z]+$/"]],
    },
  ],
  dependentRequired: [
    {
      schema: { dependentRequired: { a: ["b", "c"] } },
      accepts: [{}, { b: 1 }, { a: 1, b: 1, c: 1 }, { a: undefined }],
      refuses: [[{ a: 1, b: 1 }, "dependentRequired", "/c", "a"]],
    },
  ],
  dependentSchemas: [
    {
      schema: { dependentSchemas: { a: { properties: { b: text } } } },
      accepts: [{ b: 1 }, { a: 1, b: "x" }],
      refuses: [[{ a: 1, b: 1 }, "type", "/b"]],
    },
  ],
  unevaluatedItems: [
    {
      schema: {
        prefixItems: [text],
        anyOf: [{ prefixItems: [true, text] }, true],
        unevaluatedItems: false,
      },
      accepts: [["a"], ["a", "b"]],
      refuses: [
        [["a", 1], "unevaluatedItems", "/1"],
        [["a", "b", 1], "unevaluatedItems", "/2"],
      ],
    },
    {
      schema: { contains: text, unevaluatedItems: { type: "integer" } },
      accepts: [["a", 1]],
      refuses: [[["a", null], "type", "/1"]],
    },
  ],
  unevaluatedProperties: [
    {
      schema: {
        properties: { kind: text },
        allOf: [reference("Named")],
        if: { properties: { kind: { const: "big" } }, required: ["kind"] },
        then: { properties: { size: { type: "integer" } } },
        unevaluatedProperties: false,
      },
      accepts: [
        { kind: "small", name: "a" },
        { kind: "big", size: 1 },
      ],
      refuses: [
        [{ kind: "small", size: 1 }, "unevaluatedProperties", "/size"],
        [{ nmae: "a" }, "unevaluatedProperties", "/nmae", "name"],
      ],
    },
    {
      schema: {
        oneOf: [
          { properties: { a: text }, required: ["a"] },
          { patternProperties: { "^b": text }, required: ["b1"] },
        ],
        unevaluatedProperties: { type: "null" },
      },
      accepts: [{ a: "x" }, { b1: "x", b2: "y" }, { a: "x", c: null }],
      refuses: [[{ a: "x", c: 1 }, "type", "/c"]],
    },
  ],
  ref: [
    {
      schema: reference("Named"),
      accepts: [{ name: "a" }],
      refuses: [[{ name: 1 }, "type", "/name"]],
    },
    {
      schema: { ...reference("Named"), required: ["name"] },
      accepts: [{ name: "a" }],
      refuses: [[{}, "required", "/name"]],
    },
  ],
  dynamicRef: [
    {
      schema: { $dynamicRef: "#/components/schemas/Named" },
      accepts: [{}],
      refuses: [[{ name: 1 }, "type", "/name"]],
    },
  ],
  allOf: [
    {
      schema: { allOf: [{ minLength: 2 }, { maxLength: 3 }, true] },
      accepts: ["ab", 1],
      refuses: [
        ["a", "minLength", ""],
        ["abcd", "maxLength", ""],
      ],
    },
  ],
  anyOf: [
    {
      schema: {
        anyOf: [
          { type: "string", minLength: 2 },
          { type: "integer", minimum: 5 },
        ],
      },
      accepts: ["ab", 5],
      refuses: [
        ["a", "minLength", "", 2],
        [4, "minimum", "", 5],
        [null, "type", "", ["string", "integer"]],
      ],
    },
    { schema: { anyOf: [false, false] }, accepts: [], refuses: [[1, "never", ""]] },
  ],
  oneOf: [
    {
      schema: { oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }] },
      accepts: [2, 3],
      refuses: [
        [6, "oneOf", "", { matched: [0, 1] }],
        [5, "multipleOf", ""],
      ],
    },
  ],
  not: [
    { schema: { not: { type: "string" } }, accepts: [1], refuses: [["a", "not", ""]] },
    {
      schema: { not: { required: ["a", "b"] } },
      accepts: [{ a: 1 }],
      refuses: [[{ a: 1, b: 1 }, "not", "", ["a", "b"]]],
    },
    { schema: { not: {} }, accepts: [], refuses: [[1, "not", ""]] },
  ],
  if: [
    {
      schema: { if: { type: "string" }, then: { minLength: 2 }, else: { type: "integer" } },
      accepts: ["ab", 1],
      refuses: [
        ["a", "minLength", ""],
        [null, "type", ""],
      ],
    },
    {
      schema: { if: { const: 1 }, else: { const: 2 } },
      accepts: [1, 2],
      refuses: [[3, "const", "", 2]],
    },
    { schema: { if: true, then: { const: 2 } }, accepts: [2], refuses: [[3, "const", ""]] },
  ],
  discriminator: [
    {
      schema: {
        oneOf: [reference("Cat"), reference("Dog")],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
        },
      },
      accepts: [{ kind: "cat", lives: 9 }, { kind: "dog" }],
      refuses: [
        [{ kind: "cat", lives: "nine" }, "type", "/lives"],
        [{ kind: "cow" }, "discriminator", "/kind", ["cat", "dog"]],
        [{}, "required", "/kind"],
      ],
    },
  ],
  rule: [
    {
      schema: {
        type: "object",
        properties: { min: { type: "integer" }, max: { type: "integer" } },
        "x-specwright-rules": [
          {
            id: "order",
            expression: "!has(self.min) || !has(self.max) || self.min <= self.max",
            message: "min must not be greater than max",
            at: "/min",
          },
        ],
      },
      accepts: [{}, { min: 1, max: 1 }],
      refuses: [
        [{ min: 2, max: 1 }, "rule", "/min"],
        [{ min: "2", max: 1 }, "type", "/min"],
      ],
    },
  ],
  never: [
    {
      schema: false,
      accepts: [],
      refuses: [
        [1, "never", ""],
        [null, "never", ""],
      ],
    },
  ],
};

const shared = {
  Named: { properties: { name: text } },
  Cat: {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  },
  Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" } } },
};

const all = Object.entries(cases)
  .flatMap(([keyword, list]) =>
    list.map((one, index) => ({ ...one, title: `${keyword} ${index + 1}` })),
  )
  .map((one, index) => ({ ...one, name: `Case${index + 1}` }));

describe("keywords", () => {
  let exports: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    const schemas = Object.fromEntries(all.map(({ name, schema }) => [name, schema]));
    exports = await loadExports(emitFrom(describeSchemas({ ...schemas, ...shared })).files);
  });

  it.each(all)("$title", ({ name, accepts, refuses }) => {
    const validate = exports[`validate${name}`] as Validate; // the name that the emitter gives it
    for (const value of accepts) {
      expect(errorsOf(validate, value), show(value)).toEqual([]);
      expect(validate(value).valid, show(value)).toBe(true);
    }
    for (const [value, code, pointer, ...expected] of refuses) {
      expect(validate(value).valid, show(value)).toBe(false);
      const issues = errorsOf(validate, value);
      const places = issues.map((issue) => [issue.code, issue.pointer]);
      expect(places, show(value)).toEqual([[code, pointer]]);
      for (const parameter of expected) expect(issues[0]?.expected).toEqual(parameter);
      // A validator brings the words of its own checks; they are those of the whole language.
      expect(issues).toEqual(errorsOf((all) => validate(all, { messages: english }), value));
      const first = validate(value, { first: true });
      expect([first.valid, first.issues.length], show(value)).toEqual([false, 1]);
    }
  });
});

function errorsOf(validate: Validate, value: unknown): readonly ValidationIssue[] {
  return validate(value).issues.filter(({ severity }) => severity === "error");
}

function show(value: unknown): string {
  return typeof value === "bigint" ? `${value}n` : (JSON.stringify(value) ?? String(value));
}
