import { describe, expect, it } from "vitest";
import { loadValidator, type Validate } from "../../support/load-validators.ts";

const text = { type: "string" };
const named = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

describe("values that have none of the allowed forms", () => {
  it("are told what is wrong with the form that was meant", async () => {
    const validate = await loadValidator({
      oneOf: [
        { type: "null" },
        {
          type: "object",
          required: ["kind", "id"],
          properties: { kind: { const: "existing" }, id: text },
        },
        {
          type: "object",
          required: ["kind", "size"],
          properties: {
            kind: { const: "new" },
            size: { type: "integer", maximum: 5 },
            share: { type: "object", properties: { rate: { type: "integer" } } },
          },
        },
      ],
    });
    expect(summary(validate, { kind: "new", size: 9 })).toEqual(["maximum /size"]);
    expect(summary(validate, { kind: "new", size: 1, share: { rate: "x" } })).toEqual([
      "type /share/rate",
    ]);
    expect(summary(validate, { kind: "existing" })).toEqual(["required /id"]);
    expect(summary(validate, 5)).toEqual(["type "]);
    expect(validate(5).issues[0]?.message).toBe("must be null or an object");
  });

  it("that lack properties are told every way to go on", async () => {
    const required = (...names: readonly string[]): object => ({ required: names });
    const schema = { properties: { id: text, name: text, zone: text } };
    const any = await loadValidator({
      ...schema,
      anyOf: [required("id"), required("name", "zone")],
    });
    expect(any({}).issues[0]).toMatchObject({
      code: "anyOf",
      message: "must have `id`, or `name` and `zone`",
      expected: [["id"], ["name", "zone"]],
    });
    const one = await loadValidator({ ...schema, oneOf: [required("id"), required("name")] });
    expect(one({}).issues[0]).toMatchObject({
      code: "oneOf",
      message: "must have either `id` or `name`",
    });
    expect(one({ id: "", name: "" }).issues[0]).toMatchObject({
      code: "oneOf",
      message: "must have only one of the allowed forms, not numbers 1 and 2 at once",
    });
  });

  it("get one list of all fixed values", async () => {
    const validate = await loadValidator({ anyOf: [{ enum: ["a", "b"] }, { enum: ["c"] }] });
    expect(validate("d").issues).toMatchObject([{ code: "enum", expected: ["a", "b", "c"] }]);
    const constants = await loadValidator({ oneOf: [{ const: 1 }, { const: [2] }] });
    expect(constants(3).issues).toMatchObject([{ code: "enum", expected: [1, [2]] }]);
  });

  it("are told of the form that the discriminator names, however near another one is", async () => {
    const schema = {
      oneOf: [named("Small"), named("Large")],
      discriminator: {
        propertyName: "type",
        mapping: { s: "Small", l: "#/components/schemas/Large", __proto__: "Small" },
      },
    };
    const validate = await loadValidator(schema, {
      Small: {
        type: "object",
        properties: { type: text, a: text },
        required: ["type", "a"],
      },
      Large: {
        type: "object",
        properties: { type: text, b: text, c: text, d: text },
        required: ["type", "b", "c", "d"],
      },
    });
    expect(summary(validate, { type: "l" })).toEqual(["required /b", "required /c", "required /d"]);
    expect(summary(validate, { type: "toString", b: 1 })).toEqual(["discriminator /type"]);
    expect(summary(validate, { type: 5, b: 1 })).toEqual(["discriminator /type"]);
    expect(summary(validate, [])).toEqual(["type "]);
  });

  it("are explained to the bottom, through forms inside of forms", async () => {
    const validate = await loadValidator(named("Node"), {
      Node: {
        type: "object",
        properties: {
          value: { type: "integer" },
          next: { anyOf: [named("Node"), { type: "null" }] },
        },
      },
    });
    let value: unknown = { value: "x" };
    for (let level = 0; level < 100; level += 1) value = { next: value };
    const [issue, ...more] = validate(value).issues;
    expect(more).toEqual([]);
    expect(issue?.path).toEqual([...Array<string>(100).fill("next"), "value"]);
  });

  it("are not told as well that nobody has looked at their properties", async () => {
    const validate = await loadValidator({
      anyOf: [
        { properties: { a: { type: "integer" } }, required: ["a"] },
        { required: ["b", "c"] },
      ],
      unevaluatedProperties: false,
    });
    expect(summary(validate, { a: "x" })).toEqual(["type /a"]);
    expect(summary(validate, { a: 1, z: 1 })).toEqual(["unevaluatedProperties /z"]);
  });

  it("keep what the form that fits warns of, and drop the rest", async () => {
    const validate = await loadValidator({
      anyOf: [
        {
          type: "object",
          properties: { a: { "x-extensible-enum": ["x"] }, b: { type: "integer" } },
        },
        { type: "object", properties: { a: { "x-extensible-enum": ["y"] } } },
      ],
    });
    expect(validate({ a: "z", b: 1 }).issues).toMatchObject([
      { code: "openEnum", expected: ["x"] },
    ]);
    expect(validate({ a: "z", b: "s" }).issues).toMatchObject([
      { code: "openEnum", expected: ["y"] },
    ]);
    const negated = await loadValidator({
      not: { required: ["b"], properties: { a: { "x-extensible-enum": ["x"] } } },
    });
    expect(negated({ a: "z" })).toMatchObject({ valid: true, issues: [] });
  });

  it("leave what was found before in the list, though they cannot be read to their end", async () => {
    const form = (type: string): object => ({ type: "object", properties: { x: { type } } });
    const validate = await loadValidator({
      type: "object",
      properties: { a: { type: "integer" }, b: { anyOf: [form("integer"), form("boolean")] } },
    });
    let reads = 0;
    const b = {
      get x(): string {
        reads += 1;
        // Both forms can be tried; what is wrong with them cannot be told any more.
        if (reads > 2) throw new Error("gone");
        return "text";
      },
    };
    expect(summary(validate, { a: "one", b })).toEqual(["type /a", "unreadable "]);
  });
});

function summary(validate: Validate, value: unknown): readonly string[] {
  return validate(value).issues.map(({ code, pointer }) => `${code} ${pointer}`);
}
