import { describe, expect, it } from "vitest";
import { compile, generateText } from "../client/generate.ts";

type Schema = boolean | Readonly<Record<string, unknown>>;

const Pet = { $ref: "#/components/schemas/Pet" };
const Toy = { $ref: "#/components/schemas/Toy" };
const Name = { $ref: "#/components/schemas/Name" };

const shared: Readonly<Record<string, Schema>> = {
  Pet: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
  Toy: { type: "object", properties: { size: { type: "number" } } },
  Name: { type: "string", minLength: 1 },
};

const object = (properties: object, more: object = {}): Schema => ({
  type: "object",
  properties,
  ...more,
});

/** What each combination of keywords becomes, on one line. */
const rows: readonly (readonly [schema: Schema, type: string])[] = [
  // nothing and everything
  [true, "unknown"],
  [{}, "unknown"],
  [false, "never"],
  // type
  [{ type: "string" }, "string"],
  [{ type: "integer", format: "int64" }, "number"],
  [{ type: "number" }, "number"],
  [{ type: "boolean" }, "boolean"],
  [{ type: "null" }, "null"],
  [{ type: ["string", "null"] }, "string | null"],
  [{ type: ["null", "integer", "number"] }, "number | null"],
  [{ type: "object" }, "{ [key: string]: unknown }"],
  [{ type: "array" }, "unknown[]"],
  // values
  [{ enum: ["a", "b", 'c"'] }, `"a" | "b" | 'c"'`],
  [{ enum: [1, -2.5, true, null] }, "1 | -2.5 | true | null"],
  [{ type: "string", enum: ["a", null] }, '"a"'],
  [{ type: ["string", "null"], enum: ["a", null] }, '"a" | null'],
  [{ type: "integer", enum: [1, 1.5, "1"] }, "1"],
  [{ const: "x" }, '"x"'],
  [{ const: { a: [1, "b"] } }, '{ a: [1, "b"] }'],
  [{ enum: ["a", "b"], const: "b" }, '"b"'],
  [{ enum: ["a"], const: "b" }, "never"],
  [{ enum: [true, false] }, "boolean"],
  [{ type: "string", "x-extensible-enum": ["a", "b"] }, '"a" | "b" | (string & {})'],
  [{ type: "integer", "x-extensible-enum": [1, 2] }, "1 | 2 | (number & {})"],
  [{ type: ["string", "null"], "x-extensible-enum": ["a"] }, '"a" | (string & {}) | null'],
  // only validators can check these
  [{ type: "string", pattern: "^a", maxLength: 3, format: "date-time" }, "string"],
  [{ type: "integer", minimum: 1, multipleOf: 2, not: { const: 4 } }, "number"],
  [{ maxLength: 3 }, "unknown"],
  // objects
  [
    object({ a: { type: "string" }, b: { type: "number" } }, { required: ["a"] }),
    "{ a: string; b?: number }",
  ],
  [
    object({ "a-b": {}, default: {}, "1": {} }),
    '{ "1"?: unknown; "a-b"?: unknown; default?: unknown }',
  ],
  [{ properties: { a: { type: "string" } } }, "{ a?: string }"],
  [{ type: "object", required: ["x"] }, "{ x: unknown }"],
  [object({ a: false }), "{ a?: never }"],
  [object({ a: { type: ["object", "null"] } }), "{ a?: { [key: string]: unknown } | null }"],
  // other properties
  [{ type: "object", additionalProperties: { type: "string" } }, "{ [key: string]: string }"],
  [{ type: "object", additionalProperties: true }, "{ [key: string]: unknown }"],
  [{ type: "object", additionalProperties: false }, "{ [key: string]: never }"],
  [object({ a: { type: "string" } }, { additionalProperties: false }), "{ a?: string }"],
  [
    object({ a: { type: "string" } }, { additionalProperties: true }),
    "{ [key: string]: unknown; a?: string }",
  ],
  [
    object(
      { a: { type: "string" } },
      { required: ["a"], additionalProperties: { type: "string" } },
    ),
    "{ [key: string]: string; a: string }",
  ],
  [
    object({ a: { type: "string" } }, { additionalProperties: { type: "number" } }),
    "{ [key: string]: number | string | undefined; a?: string }",
  ],
  [
    {
      type: "object",
      patternProperties: { "^x-": { type: "string" } },
      additionalProperties: false,
    },
    "{ [key: string]: string }",
  ],
  [
    { type: "object", patternProperties: { "^x-": { type: "string" } } },
    "{ [key: string]: unknown }",
  ],
  [
    { type: "object", required: ["a"], additionalProperties: { type: "number" } },
    "{ [key: string]: number; a: number }",
  ],
  [
    {
      type: "object",
      propertyNames: { enum: ["a", "b"] },
      required: ["a"],
      additionalProperties: { type: "number" },
    },
    "{ a: number; b?: number }",
  ],
  [object({ a: {} }, { unevaluatedProperties: false }), "{ a?: unknown }"],
  [{ allOf: [Pet], unevaluatedProperties: { type: "string" } }, "Pet"],
  // lists
  [{ type: "array", items: { type: "string" }, minItems: 1 }, "string[]"],
  [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
  [{ items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
  [
    {
      type: "array",
      prefixItems: [{ type: "string" }, { type: "number" }],
      minItems: 1,
      items: false,
    },
    "[string, number?]",
  ],
  [{ type: "array", prefixItems: [{ type: "string" }], minItems: 1 }, "[string, ...unknown[]]"],
  [
    { type: "array", prefixItems: [{ type: "string" }], items: { type: ["number", "null"] } },
    "[string?, ...(number | null)[]]",
  ],
  [{ type: "array", prefixItems: [{}, {}], maxItems: 2, minItems: 2 }, "[unknown, unknown]"],
  [{ type: "array", items: false }, "never[]"],
  // references and combinations
  [Pet, "Pet"],
  [{ type: "array", items: Pet }, "Pet[]"],
  [{ ...Pet, description: "with words" }, "Pet"],
  [{ allOf: [Pet] }, "Pet"],
  [{ allOf: [Pet, Toy] }, "extends Pet, Toy { }"],
  [{ allOf: [Pet, object({ b: { type: "string" } })] }, "extends Pet { b?: string }"],
  [
    { allOf: [Pet], ...(object({ b: { type: "string" } }, { required: ["b"] }) as object) },
    "extends Pet { b: string }",
  ],
  [{ allOf: [Pet, { required: ["id"] }] }, "Pet & { id: unknown }"],
  [{ type: "object", allOf: [Pet, Toy] }, "extends Pet, Toy { }"],
  [
    { allOf: [object({ a: {} }), object({ a: { type: "string" }, b: {} }, { required: ["a"] })] },
    "{ a: string; b?: unknown }",
  ],
  [{ allOf: [{ type: "string" }, { enum: ["a", "b", 1] }] }, '"a" | "b"'],
  [{ allOf: [{ type: "string" }, { type: "number" }] }, "never"],
  [{ allOf: [Name, { type: "object" }] }, "never"],
  [{ anyOf: [Pet, Toy] }, "Pet | Toy"],
  [{ oneOf: [Pet, { type: "null" }] }, "Pet | null"],
  [{ oneOf: [Pet, Pet] }, "Pet"],
  [{ anyOf: [{ type: "string" }, {}] }, "unknown"],
  [{ anyOf: [{ enum: ["a", "b"] }, { type: "string" }] }, '"a" | "b" | (string & {})'],
  [{ anyOf: [{ enum: [1] }, { type: "number" }] }, "number"],
  [{ type: "object", oneOf: [Pet, Toy] }, "Pet | Toy"],
  [{ type: ["object", "null"], oneOf: [Pet, { type: "null" }] }, "Pet | null"],
  [{ type: ["object", "null"], allOf: [Pet] }, "Pet"],
  [{ type: "string", oneOf: [{ const: "a" }, { const: "b" }, { const: 1 }] }, '"a" | "b"'],
  [
    {
      ...(object({ a: { type: "string" }, b: {} }) as object),
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    },
    "{ a?: string; b?: unknown } & ({ a: string } | { b: unknown })",
  ],
  [{ allOf: [{ oneOf: [Pet, Toy] }, object({ c: {} })] }, "(Pet | Toy) & { c?: unknown }"],
  [{ type: "array", items: { anyOf: [Pet, Toy] } }, "(Pet | Toy)[]"],
  [{ not: {} }, "unknown"],
];

const components = Object.fromEntries([
  ...Object.entries(shared),
  ...rows.map(([schema], index) => [`Row${index}`, schema] as const),
]);
const generated = await generateText(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: { schemas: components },
  }),
);

/** The declaration of a row without its name, on one line. */
function typeOf(index: number): string {
  const text = generated.text(`src/schemas/row${index}.ts`);
  const [, interfaceBody] =
    /export interface \w+ ((?:extends [\w, ]+ )?\{[\s\S]*\})/.exec(text) ?? [];
  const [, alias] = /export type \w+ =\s*([\s\S]*);\n/.exec(text) ?? [];
  return (interfaceBody ?? alias ?? text)
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/^\| /, "")
    .replace(/; \}/g, " }")
    .replace(/\{\}$/, "{ }");
}

describe("a schema's type", () => {
  it.each(rows.map(([schema, type], index) => [JSON.stringify(schema), type, index] as const))(
    "%s is %s",
    (_schema, type, index) => expect(typeOf(index)).toBe(type),
  );

  it("compiles under strict settings", () => expect(compile(generated.files)).toEqual([]));
});
