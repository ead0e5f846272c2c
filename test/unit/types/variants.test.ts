import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  loadValidator,
  type Validate,
} from "../../support/load-validators.ts";
import { compile, generateText, type Generated } from "../client/generate.ts";

const string = { type: "string" };
const integer = { type: "integer" };

/** Objects whose properties depend on each other, as people describe them; `values` are what a property is tried with. */
const described: Readonly<
  Record<string, { readonly schema: object; readonly values: Readonly<Record<string, unknown[]>> }>
> = {
  Payment: {
    schema: {
      type: "object",
      required: ["kind"],
      properties: {
        kind: { enum: ["PREPAID", "POSTPAID"] },
        prepaid: { type: "object", properties: { months: integer } },
        note: string,
      },
      if: { properties: { kind: { const: "PREPAID" } }, required: ["kind"] },
      then: { required: ["prepaid"] },
    },
    values: { kind: ["PREPAID", "POSTPAID"], prepaid: [{ months: 1 }, {}], note: ["n"] },
  },
  Choice: {
    schema: {
      type: "object",
      properties: {
        mode: { enum: ["a", "b", "c"] },
        a: integer,
        b: integer,
      },
      allOf: [
        {
          if: { properties: { mode: { const: "a" } }, required: ["mode"] },
          then: { required: ["a"] },
        },
        {
          if: { properties: { mode: { const: "b" } }, required: ["mode"] },
          then: { required: ["b"] },
          else: { not: { required: ["b"] } },
        },
      ],
    },
    values: { mode: ["a", "b", "c"], a: [1], b: [1] },
  },
  Login: {
    schema: {
      type: "object",
      properties: { password: string, keyId: string, user: string },
      not: { required: ["password", "keyId"] },
      dependentRequired: { user: ["password"] },
    },
    values: { password: ["p"], keyId: ["k"], user: ["u"] },
  },
  RuledLogin: {
    schema: {
      type: "object",
      properties: { password: string, keyId: string },
      "x-specwright-rules": [
        {
          id: "login",
          expression: "!has(self.password) || !has(self.keyId)",
          message: "not both",
        },
      ],
    },
    values: { password: ["p"], keyId: ["k"] },
  },
  Address: {
    schema: {
      type: "object",
      properties: { id: string, ip: string, port: integer },
      oneOf: [{ required: ["id"] }, { required: ["ip", "port"] }],
    },
    values: { id: ["i"], ip: ["1"], port: [1] },
  },
  Either: {
    schema: {
      type: "object",
      properties: { id: string, ip: string },
      anyOf: [{ required: ["id"] }, { required: ["ip"] }],
    },
    values: { id: ["i"], ip: ["1"] },
  },
  Traffic: {
    schema: {
      type: "object",
      required: ["charge"],
      properties: {
        charge: { enum: ["flat", "package"] },
        size: integer,
        burst: { type: "boolean" },
      },
      dependentSchemas: { size: { properties: { charge: { const: "package" } } } },
      if: { properties: { burst: { const: true } }, required: ["burst"] },
      then: { required: ["size"] },
    },
    values: { charge: ["flat", "package"], size: [1], burst: [true, false] },
  },
  Nullable: {
    schema: {
      type: ["object", "null"],
      properties: { a: integer, b: integer },
      dependentRequired: { a: ["b"] },
    },
    values: { a: [1], b: [1] },
  },
};

/** Generates from named schemas alone. */
function generate(all: Readonly<Record<string, unknown>>): Promise<Generated> {
  return generateText(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: {},
      components: { schemas: all },
    }),
  );
}

const names = Object.keys(described);
const generated = await generate(
  Object.fromEntries(names.map((name) => [name, described[name]?.schema])),
);

/** The lines of a program, from 1, that the compiler refuses; what it says of each. */
function refusals(
  lines: readonly string[],
  { files }: Generated = generated,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const message of compile(files, { "program.ts": lines.join("\n") })) {
    const [, line, text = ""] = /^program\.ts:(\d+) ([\s\S]*)$/.exec(message) ?? [];
    if (line === undefined) throw new Error(message);
    found.set(Number(line), text);
  }
  return found;
}

const importLines = [
  ...names.map((name) => `import type { ${name} } from "./src/schemas/${fileOf(name)}.js";`),
  `export type Used = [${names.join(", ")}];`,
];

function fileOf(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
}

const names4 = ["kind", "flag", "size", "name"] as const;
const properties4 = {
  kind: { enum: ["a", "b", "c"] },
  flag: { type: "boolean" },
  size: integer,
  name: string,
};

/** An object of four properties. */
const body = fc.record(
  {
    kind: fc.constantFrom("a", "b", "c"),
    flag: fc.boolean(),
    size: fc.constantFrom(1, 2),
    name: fc.constantFrom("n", "m"),
  },
  { requiredKeys: [] },
);

/** Schemas with rules of every kind, nested in each other. */
const ruled: fc.Arbitrary<object> = fc
  .letrec<{ rule: object; test: object }>((tie) => ({
    test: fc.oneof(
      { maxDepth: 2 },
      fc.record({ required: fc.subarray([...names4], { minLength: 1, maxLength: 2 }) }),
      fc
        .subarray(["a", "b", "c"], { minLength: 1, maxLength: 2 })
        .map((values) => ({ properties: { kind: { enum: values } }, required: ["kind"] })),
      fc.constantFrom(
        { properties: { kind: { const: "a" } } },
        { properties: { flag: { const: true } } },
        { properties: { size: { maximum: 1 } }, required: ["size"] },
        { properties: { kind: { not: { const: "b" } }, name: false } },
      ),
      fc.record({ not: tie("test") }),
      fc.record({ anyOf: fc.tuple(tie("test"), tie("test")) }),
    ),
    rule: fc.oneof(
      { maxDepth: 2 },
      fc.record({ if: tie("test"), then: tie("test") }),
      fc.record({ if: tie("test"), then: tie("test"), else: tie("test") }),
      fc.record({ not: tie("test") }),
      fc.record({ oneOf: fc.tuple(tie("test"), tie("test")) }),
      fc
        .tuple(fc.constantFrom(...names4), fc.constantFrom(...names4))
        .map(([name, other]) => ({ dependentRequired: { [name]: [other] } })),
      fc
        .tuple(fc.constantFrom(...names4), tie("test"))
        .map(([name, test]) => ({ dependentSchemas: { [name]: test } })),
      fc.record({ allOf: fc.tuple(tie("rule"), tie("rule")) }),
    ),
  }))
  .rule.map((rule) => ({ type: "object", properties: properties4, ...rule }));

describe("rules between properties", () => {
  it("become variants", () => {
    expect(alias("Payment")).toBe(
      '{ kind: "PREPAID" | "POSTPAID"; note?: string; prepaid?: { months?: number } } & ({ kind: "PREPAID"; prepaid: object } | { kind: "POSTPAID" })',
    );
    expect(alias("Login")).toBe(
      "{ keyId?: string; password?: string; user?: string } & ({ user: string; password: string; keyId?: never } | { user?: never; password?: never } | { user?: never; keyId?: never })",
    );
  });

  // The validator says what is right; the type of these schemas can say all of it.
  it("hold random objects to what the validator says, no more and no less", async () => {
    const lines = [...importLines];
    const expected = new Map<number, { readonly text: string; readonly isValid: boolean }>();
    for (const name of names) {
      const { schema, values } = described[name] ?? { schema: {}, values: {} };
      const validate = await loadValidator(schema);
      const bodies = fc.sample(
        fc.record(
          Object.fromEntries(
            Object.entries(values).map(([key, all]) => [key, fc.constantFrom(...all)]),
          ),
          { requiredKeys: [] },
        ),
        { numRuns: 60, seed: 7 },
      );
      for (const text of new Set(bodies.map((body) => JSON.stringify(body)))) {
        lines.push(`export const v${lines.length}: ${name} = ${text};`);
        const { valid } = validate(JSON.parse(text));
        expected.set(lines.length, { text: `${name} ${text}`, isValid: valid });
      }
    }
    const refused = refusals(lines);
    const wrong = [...expected]
      .filter(([line, { isValid }]) => isValid === refused.has(line))
      .map(([line, { text }]) => `${text}: ${refused.get(line) ?? "accepted"}`);
    expect(wrong).toEqual([]);
    const valid = [...expected.values()].filter(({ isValid }) => isValid).length;
    expect(valid).toBeGreaterThan(20);
    expect(expected.size - valid).toBeGreaterThan(20);
  });

  it("never make a type that refuses what the validator accepts", async () => {
    const schemas = Object.fromEntries(
      fc.sample(ruled, { numRuns: 60, seed: 11 }).map((schema, index) => [`S${index}`, schema]),
    );
    const { files } = emitFrom(describeSchemas(schemas));
    const exports = await loadExports(files);
    const emitted = await generate(schemas);
    const lines = Object.keys(schemas).map(
      (name) => `import type { ${name} } from "./src/schemas/${name.toLowerCase()}.js";`,
    );
    lines.push(`export type All = [${Object.keys(schemas).join(", ")}];`);
    const texts = new Map<number, string>();
    let refused = 0;
    for (const [index, name] of Object.keys(schemas).entries()) {
      const validate = exports[`validate${name}`] as Validate; // the name that the emitter gives it
      const seen = fc
        .sample(body, { numRuns: 25, seed: index })
        .map((value) => JSON.stringify(value));
      for (const text of new Set(seen)) {
        if (!validate(JSON.parse(text)).valid) refused += 1;
        else {
          lines.push(`export const v${lines.length}: ${name} = ${text};`);
          texts.set(lines.length, `${JSON.stringify(schemas[name])} ${text}`);
        }
      }
    }
    const wrong = [...refusals(lines, emitted)].map(
      ([line, text]) => `${texts.get(line)}: ${text}`,
    );
    expect(wrong).toEqual([]);
    expect(Math.min(texts.size, refused)).toBeGreaterThan(100);
    // What would be tested if every type were just an interface?
    const withVariants = Object.keys(schemas).filter((name) =>
      emitted.text(`src/schemas/${name.toLowerCase()}.ts`).includes(" & "),
    );
    expect(withVariants.length).toBeGreaterThan(20);
  });

  it("name the property that is missing or does not go with the others", () => {
    const messages = refusals([
      ...importLines,
      'export const a: Payment = { kind: "PREPAID" };',
      'export const b: Payment = { kind: "POSTPAID", note: 1 };',
      'export const c: Login = { password: "p", keyId: "k" };',
      'export const d: Login = { user: "u" };',
      'export const e: Payment = { kind: "PREPAID", prepaid: {}, notes: "n" };',
    ]);
    const first = importLines.length + 1;
    expect(messages.get(first)).toMatch(/Property 'prepaid' is missing in type/);
    expect(messages.get(first + 1)).toMatch(/Type 'number' is not assignable to type 'string'/);
    expect(messages.get(first + 2)).toMatch(/'?(keyId|password)'?/);
    expect(messages.get(first + 3)).toMatch(/Property 'password' is missing in type/);
    expect(messages.get(first + 4)).toMatch(/'notes' does not exist in type/);
    for (const text of messages.values()) expect(text.split("\n").length).toBeLessThan(8);
  });

  it("take variables that are as wide as the property, where every variant does", () => {
    expect(
      refusals([
        ...importLines,
        "declare const kind: Payment['kind'];",
        "export const a: Payment = { kind, prepaid: { months: 1 } };",
        "declare const login: { password?: string; user: string };",
        "export const b: Login = { ...login, password: 'p' };",
        "export function months(payment: Payment): number | undefined {",
        '  return payment.kind === "PREPAID" ? payment.prepaid.months : undefined;',
        "}",
        "declare const maybe: { a?: number; b: number };",
        "export const c: Nullable = maybe;",
        "export const d: Nullable = null;",
      ]),
    ).toEqual(new Map());
  });
});

describe("more than a type should say", () => {
  it("is left to the validator, and told", async () => {
    const kinds = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const many = await generate({
      Many: {
        type: "object",
        properties: Object.fromEntries([
          ["kind", { enum: kinds }],
          ...kinds.map((kind) => [kind, string]),
        ]),
        allOf: kinds.map((kind) => ({
          if: { properties: { kind: { const: kind } }, required: ["kind"] },
          then: { required: [kind] },
        })),
      },
      Open: {
        type: "object",
        properties: { kind: string, size: integer },
        if: { properties: { kind: { const: "a" } }, required: ["kind"] },
        then: { required: ["size"] },
      },
    });
    const text = many.text("src/schemas/many.ts");
    expect(text.match(/^ +\| \{|\(\{|\} \| \{/gm)?.length ?? 0).toBeLessThanOrEqual(8);
    expect(text).toContain("Only the validator checks how these go together: `h`, `kind`;");
    expect(many.text("src/schemas/open.ts")).toContain(
      "Only the validator checks how these go together: `kind`, `size`.",
    );
    expect(many.text("src/schemas/open.ts")).toContain("export interface Open {");
    expect(compile(many.files)).toEqual([]);
  });
});

/** A type alias without its name, on one line. */
function alias(name: string): string {
  const [, text = ""] =
    /export type \w+ =\s*([\s\S]*?);\n(?:\n|$)/.exec(
      generated.text(`src/schemas/${fileOf(name)}.ts`),
    ) ?? [];
  return text
    .replace(/\s+/g, " ")
    .replace(/\( \| /g, "(")
    .replace(/ \)/g, ")")
    .replace(/; \}/g, " }");
}
