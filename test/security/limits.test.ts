import { describe, expect, it } from "vitest";
import { runLimited } from "./limited-run.ts";

const head = 'openapi: 3.1.0\ninfo: { title: Zoo, version: "1" }\n';
const count = (length: number, line: (index: number) => string) =>
  Array.from({ length }, (_, index) => line(index)).join("");
const schemas = (text: string) => `${head}paths: {}\ncomponents:\n  schemas:\n${text}`;

type Case = readonly [name: string, text: string, code: number, seconds: number];

const cases: readonly Case[] = [
  [
    "an alias bomb",
    `${head}x-a:\n  - &a0 [x, x, x, x, x, x, x, x, x, x]\n${count(12, (index) => `  - &a${index + 1} [${Array.from({ length: 10 }, () => `*a${index}`).join(", ")}]\n`)}`,
    1,
    3,
  ],
  [
    "5,000 properties",
    schemas(
      `    Zoo:\n      type: object\n      properties:\n${count(5000, (index) => `        property${index}: { type: string, minLength: ${index % 9} }\n`)}`,
    ),
    0,
    15,
  ],
  [
    "1,000 operations",
    `${head}paths:\n${count(1000, (index) => `  /zoo/${index}/{id}:\n    get:\n      operationId: zoo${index}\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n      responses: { "200": { description: x, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }\n`)}`,
    0,
    20,
  ],
  [
    "5,000 required names that are none",
    schemas(
      `    Zoo:\n      type: object\n      required: [${count(5000, (index) => `propertie${index}, `)}]\n      properties:\n${count(5000, (index) => `        property${index}: {}\n`)}`,
    ),
    0,
    20,
  ],
  [
    "an enum of 20,000",
    schemas(`    Zoo: { type: string, enum: [${count(20_000, (index) => `v${index}, `)}] }\n`),
    0,
    10,
  ],
  [
    "a chain of 2,000 references",
    schemas(
      `${count(2000, (index) => `    Z${index}: { $ref: "#/components/schemas/Z${index + 1}" }\n`)}    Z2000: { type: string }\n`,
    ),
    1,
    15,
  ],
  [
    "a union that doubles thirty times",
    schemas(
      `    Z0: { type: string, maxLength: 3 }\n${count(30, (index) => `    Z${index + 1}: { anyOf: [{ $ref: "#/components/schemas/Z${index}" }, { type: array, items: { $ref: "#/components/schemas/Z${index}" } }] }\n`)}`,
    ),
    0,
    15,
  ],
  [
    "an intersection that doubles thirty times",
    schemas(
      `    Z0: { type: object, properties: { a: {} } }\n${count(30, (index) => `    Z${index + 1}: { allOf: [{ $ref: "#/components/schemas/Z${index}" }, { $ref: "#/components/schemas/Z${index}" }] }\n`)}`,
    ),
    0,
    15,
  ],
  [
    "arrays in arrays",
    schemas(
      `    Zoo: ${"{ type: array, minItems: 9, items: ".repeat(12)}{ type: string, minLength: 1000 }${" }".repeat(12)}\n`,
    ),
    0,
    15,
  ],
  [
    "400 levels of schemas",
    schemas(
      `    Zoo: ${"{ type: object, properties: { a: ".repeat(190)}{ type: string }${" } }".repeat(190)}\n`,
    ),
    0,
    20,
  ],
  [
    "a circle of a thousand",
    schemas(
      count(
        1000,
        (index) =>
          `    Z${index}: { type: object, properties: { next: { $ref: "#/components/schemas/Z${(index + 1) % 1000}" } } }\n`,
      ),
    ),
    0,
    20,
  ],
  [
    "a long text in every line",
    schemas(
      count(
        500,
        (index) =>
          `    Z${index}: { type: string, description: "${"word *x* `y` [z](https://z.example) ".repeat(60)}" }\n`,
      ),
    ),
    0,
    20,
  ],
  [
    "slow patterns, and examples that show it",
    `${head}paths:\n  /zoo:\n    post:\n      operationId: zoo\n      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Zoo" } } } }\n      responses: { "200": { description: x } }\ncomponents:\n  schemas:\n    Zoo:\n      type: object\n      example: { name: "${"a".repeat(60)}!", "${"a".repeat(60)}!": "x", rule: "${"a".repeat(60)}!" }\n      required: [name]\n      properties: { name: { type: string, minLength: 50, pattern: "^(a|a)*$" }, rule: { type: string } }\n      patternProperties: { "^(a+)+$": { type: string } }\n      x-specwright-rules: [{ id: zoo, expression: "!has(self.rule) || self.rule.matches('^(a+)+$')", message: x }]\n`,
    0,
    15,
  ],
  ["one line of a megabyte", `${head}paths: {}\nx-a: "${"a".repeat(1_000_000)}"\nzoo: 1\n`, 1, 5],
  ["a million brackets", `${head}x-a: ${"[".repeat(1_000_000)}`, 1, 5],
];

describe("time and memory stay bounded: 512 MiB, and seconds", () => {
  it.each(cases)(
    "%s",
    async (_, text, expected, seconds) => {
      const { code, text: printed, cpu, peak } = await runLimited(text);
      expect(code, printed.slice(0, 2000)).toBe(expected);
      expect(printed).not.toContain("This is a bug");
      expect(cpu).toBeLessThan(seconds);
      expect(peak).toBeLessThan(900);
    },
    180_000,
  );
});
