import { describe, expect, it } from "vitest";
import { sample, satisfies } from "../../../../generator/emit/sample/index.ts";
import { schemaOf } from "../support/description.ts";

function outcomeOf(schema: unknown, others: Readonly<Record<string, unknown>> = {}) {
  const subject = schemaOf(schema, others);
  return sample(subject.schema, subject.api);
}

const node = (properties: object, required: readonly string[]) => ({
  Node: { type: "object", properties, required },
});
const self = { $ref: "#/components/schemas/Node" };

describe("recursion", () => {
  it("ends as soon as the schema allows", () => {
    const leaf = { anyOf: [self, { type: "null" }] };
    expect(outcomeOf(self, node({ next: leaf }, ["next"])).value?.value).toEqual({ next: null });
    const tree = node({ name: { type: "string" }, children: { type: "array", items: self } }, [
      "name",
      "children",
    ]);
    expect(outcomeOf(self, tree).value?.value).toEqual({ name: "string", children: [] });
  });

  it("shows an optional recursive property once", () => {
    const list = node({ name: { type: "string" }, next: self }, ["name"]);
    expect(outcomeOf(self, list).value?.value).toEqual({
      name: "string",
      next: { name: "string" },
    });
  });

  it("goes on where the schema demands it: a condition may ask for one more level", () => {
    const levels = {
      Node: {
        type: "object",
        properties: {
          level: { type: "integer", minimum: 0 },
          next: { $ref: "#/components/schemas/Node" },
        },
        required: ["level"],
        if: { properties: { level: { maximum: 0 } } },
        else: { required: ["next"], properties: { next: { properties: { level: { const: 0 } } } } },
      },
    };
    expect(outcomeOf(self, levels).value?.value).toMatchObject({ level: expect.any(Number) });
  });

  it("without an end is named by its place", () => {
    const { value, diagnostics } = outcomeOf(self, node({ next: self }, ["next"]));
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "mock/no-sample",
        message: expect.stringContaining("inside itself without end"),
        at: expect.objectContaining({ pointer: "/components/schemas/Node/properties/next" }),
      }),
    ]);
  });

  it("in the keywords alone comes to an end", () => {
    expect(
      outcomeOf({ allOf: [self] }, { Node: { anyOf: [self, { type: "integer" }] } }).value?.value,
    ).toBeDefined();
  });
});

describe("a schema that nothing satisfies", () => {
  it.each([
    [{ type: "integer", minimum: 2, maximum: 1 }, ""],
    [{ type: "string", minLength: 3, maxLength: 2 }, ""],
    [{ type: "string", pattern: "^a$", enum: ["b"] }, ""],
    [{ allOf: [{ type: "string" }, { type: "integer" }] }, ""],
    [{ type: "string", minLength: 1e9 }, ""],
    [{ type: "array", minItems: 1e9 }, ""],
    [{ type: "array", minItems: 3, uniqueItems: true, items: { type: "boolean" } }, ""],
    [
      {
        type: "object",
        required: ["a"],
        properties: { a: { type: "object", required: ["b"], properties: { b: false } } },
      },
      "/properties/a/properties/b",
    ],
  ])("%j is refused in words, at the innermost place, in no time", (schema, place) => {
    const started = performance.now();
    const { value, diagnostics } = outcomeOf(schema);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: "mock/no-sample",
      at: { pointer: `/components/schemas/Subject${place}` },
    });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("is left out where it is optional, with a note, unless it is simply forbidden", () => {
    const impossible = { type: "string", minLength: 2, maxLength: 1 };
    const { value, diagnostics } = outcomeOf({
      type: "object",
      properties: { a: { const: 1 }, b: impossible, c: false },
    });
    expect(value?.value).toEqual({ a: 1 });
    expect(diagnostics.map(({ at }) => at.pointer)).toEqual([
      "/components/schemas/Subject/properties/b",
    ]);
  });
});

describe("size", () => {
  it("of a sample stays bounded where objects hold objects that hold objects", () => {
    const names = Array.from({ length: 12 }, (_, index) => `T${index}`);
    const others = Object.fromEntries(
      names.map((name) => [
        name,
        {
          type: "object",
          properties: Object.fromEntries(
            names.map((other) => [other, { $ref: `#/components/schemas/${other}` }]),
          ),
        },
      ]),
    );
    const started = performance.now();
    const { value } = outcomeOf({ $ref: "#/components/schemas/T0" }, others);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(JSON.stringify(value).length).toBeLessThan(100_000);
  });
});

describe("rules", () => {
  const rule = (expression: string) => ({
    id: expression.replace(/\W+/g, "-"),
    expression,
    message: "m",
  });

  it("are kept, as many properties as go together being shown", () => {
    const schema = {
      type: "object",
      properties: {
        password: { type: "string" },
        key: { type: "string" },
        min: { type: "integer" },
        max: { type: "integer", minimum: 3 },
      },
      "x-specwright-rules": [
        rule("!(has(self.password) && has(self.key))"),
        rule("!has(self.min) || !has(self.max) || self.min * 2 > self.max"),
      ],
    };
    const { value } = outcomeOf(schema);
    expect(value?.value).toEqual({ key: "string", max: 3 });
  });

  it("of passwords are met by a text of several kinds of characters", () => {
    const classes = ["[A-Z]", "[a-z]", "[0-9]", "[!@-]"].map(
      (set) => `(self.matches('${set}') ? 1 : 0)`,
    );
    const schema = {
      type: "string",
      minLength: 8,
      "x-specwright-rules": [rule(`${classes.join(" + ")} >= 3`), rule("!self.contains('root')")],
    };
    const subject = schemaOf(schema);
    const { value } = sample(subject.schema, subject.api);
    expect(value?.value).toBe("example-1");
    expect(satisfies("rootROOT1", subject.schema, subject.api)).toBe(false);
  });

  it("that speak of the present time keep a property out: what is valid today may not be tomorrow", () => {
    const schema = {
      type: "object",
      properties: {
        end: {
          type: "string",
          format: "date-time",
          "x-specwright-rules": [rule("timestamp(self) > now")],
        },
        name: { type: "string", "x-specwright-rules": [rule("self != 'now'")] },
      },
    };
    expect(outcomeOf(schema).value?.value).toEqual({ name: "string" });
    expect(outcomeOf({ ...schema, required: ["end"] }).value?.value).toHaveProperty("end");
  });

  it("that read what is not there are no obstacle", () => {
    const schema = { type: "object", "x-specwright-rules": [rule("self.other == 1")] };
    expect(outcomeOf(schema).value?.value).toEqual({});
  });
});

it("the same schema gives the same value in two runs", () => {
  const schema = {
    type: "array",
    minItems: 9,
    uniqueItems: true,
    items: { type: "string", pattern: "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8}$" },
  };
  expect(outcomeOf(schema)).toEqual(outcomeOf(structuredClone(schema)));
});
