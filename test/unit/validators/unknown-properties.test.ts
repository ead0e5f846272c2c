import { describe, expect, it } from "vitest";
import { loadValidator, type Validate } from "../../support/load-validators.ts";

const named = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

describe("unknown properties", () => {
  it("are warnings with the nearest name, and errors in a strict run", async () => {
    const validate = await loadValidator({
      type: "object",
      properties: { subnet_id: text, nic: { type: "object", properties: { id: text } } },
    });
    const value = { subnetId: "a", nic: { id: "b", ip: 1 } };
    expect(validate(value)).toMatchObject({
      valid: true,
      issues: [
        { code: "unknownProperty", pointer: "/nic/ip", severity: "warning" },
        {
          code: "unknownProperty",
          pointer: "/subnetId",
          severity: "warning",
          expected: "subnet_id",
          message: "is not a known property; did you mean `subnet_id`?",
        },
      ],
    });
    expect(validate(value, { strict: true })).toMatchObject({
      valid: false,
      issues: [{ severity: "error" }, { severity: "error" }],
    });
    expect(validate(value, { strict: true, first: true }).issues).toHaveLength(1);
    expect(validate({ subnet_id: "a", other: undefined }, { strict: true }).valid).toBe(true);
  });

  it("count names of prototypes as data", async () => {
    const validate = await loadValidator({ type: "object", properties: { a: text } });
    expect(unknown(validate, JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual([
      "/__proto__",
      "/constructor",
    ]);
  });

  it.each([
    ["additionalProperties", { properties: { a: text }, additionalProperties: true }],
    ["patternProperties", { properties: { a: text }, patternProperties: { "^x": text } }],
    ["propertyNames", { properties: { a: text }, propertyNames: text }],
    ["unevaluatedProperties", { properties: { a: text }, unevaluatedProperties: true }],
    ["no properties", { type: "object" }],
    ["required only", { type: "object", required: ["a"] }],
  ])("are expected where the schema has %s", async (_, schema) => {
    const validate = await loadValidator(schema);
    expect(unknown(validate, { a: "x", other: 1 })).toEqual([]);
  });

  it("are looked for over all schemas that apply to the value", async () => {
    const validate = await loadValidator(
      {
        allOf: [named("Base"), { properties: { b: text } }],
        properties: { c: text },
        if: { properties: { c: { const: "x" } }, required: ["c"] },
        then: { properties: { d: text } },
        oneOf: [
          { required: ["e"], properties: { e: text } },
          { required: ["f"], properties: { f: text } },
        ],
        dependentSchemas: { c: { properties: { g: text } } },
        not: { required: ["zz"] },
      },
      { Base: { type: "object", properties: { a: text } } },
    );
    expect(unknown(validate, { a: "", b: "", c: "x", d: "", e: "", g: "" })).toEqual([]);
    expect(unknown(validate, { a: "", e: "", h: "" })).toEqual(["/h"]);
  });

  it("are told once where a schema stands on its own as well as inside another one", async () => {
    const validate = await loadValidator(
      {
        type: "object",
        properties: { base: named("Base"), derived: named("Derived") },
      },
      {
        Base: { type: "object", properties: { a: text } },
        Derived: { allOf: [named("Base")], properties: { b: text } },
      },
    );
    expect(unknown(validate, { base: { a: "", b: "" }, derived: { a: "", b: "", c: "" } })).toEqual(
      ["/base/b", "/derived/c"],
    );
  });

  it("are not told of what another schema of the same inner object knows, wherever it stands", async () => {
    const inner = (...names: readonly string[]): object => ({
      properties: { disk: { properties: Object.fromEntries(names.map((name) => [name, text])) } },
    });
    const validate = await loadValidator(
      {
        type: "object",
        ...inner("a", "b"),
        allOf: [inner("c"), named("Base")],
        if: { required: ["disk"] },
        then: { properties: { disk: { properties: { a: { const: "x" } } }, free: inner("z") } },
        anyOf: [inner("e"), inner("f")],
      },
      { Base: { ...inner("d") } },
    );
    const disk = { a: "x", b: "", c: "", d: "", e: "", g: "" };
    expect(unknown(validate, { disk })).toEqual(["/disk/g"]);
    class Disk {}
    expect(unknown(validate, { disk: Object.assign(new Disk(), disk) })).toEqual(["/disk/g"]);
  });

  it("are left alone where the main schema leaves an object open that a condition looks into", async () => {
    for (const open of [
      { type: "object" },
      { type: "object", maxProperties: 9 },
      { additionalProperties: text },
    ]) {
      const validate = await loadValidator({
        type: "object",
        properties: { kind: text, tags: open },
        if: { properties: { kind: { const: "a" } } },
        then: { properties: { tags: { properties: { zone: { const: "x" } } } } },
      });
      expect(unknown(validate, { kind: "a", tags: { zone: "x", other: "y" } })).toEqual([]);
      const closed = { kind: "a", tags: { zone: "y" } };
      expect(validate(closed).valid).toBe(false);
    }
  });

  it("are told where a condition only asks something of an object that the main schema describes", async () => {
    for (const asked of [{ type: "object" }, { type: "object", required: ["zone"] }]) {
      const validate = await loadValidator({
        type: "object",
        properties: { kind: text, place: { type: "object", properties: { zone: text } } },
        if: { required: ["kind"] },
        then: { properties: { place: asked } },
      });
      expect(unknown(validate, { kind: "a", place: { zone: "", other: "" } })).toEqual([
        "/place/other",
      ]);
    }
  });

  it("are left alone if one of the forms leaves them open", async () => {
    const validate = await loadValidator({
      oneOf: [
        { properties: { a: text }, required: ["a"] },
        { type: "object", required: ["b"] },
      ],
    });
    expect(unknown(validate, { a: "", c: 1 })).toEqual([]);
  });

  it("never decide which form a value has, but are told of the form that it has", async () => {
    const validate = await loadValidator({
      type: "object",
      properties: {
        disk: {
          oneOf: [
            {
              type: "object",
              required: ["size"],
              properties: {
                size: { type: "integer" },
                more: { type: "object", properties: { kind: text } },
              },
            },
            { type: "object", required: ["size", "id"], properties: { size: text, id: text } },
          ],
        },
      },
    });
    const value = { disk: { size: 1, more: { knid: "a" } } };
    expect(unknown(validate, value)).toEqual(["/disk/more/knid"]);
    expect(validate(value).valid).toBe(true);
    expect(validate(value, { strict: true }).valid).toBe(false);
    const strict = validate(value, { strict: true }).issues;
    expect(strict.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["unknownProperty", "/disk/more/knid"],
    ]);
  });

  it("are told of no form but the one that is explained", async () => {
    const form = (...names: readonly string[]): object => ({
      type: "object",
      properties: {
        kind: { const: names[0] },
        inner: { type: "object", properties: Object.fromEntries(names.map((one) => [one, text])) },
      },
      required: ["kind", "must"],
    });
    const validate = await loadValidator({ oneOf: [form("a", "x"), form("b", "y")] });
    expect(unknown(validate, { kind: "b", inner: { x: "", z: "" } })).toEqual([
      "/inner/x",
      "/inner/z",
    ]);
  });

  it("do not turn a negation or a condition around in a strict run", async () => {
    const inner = {
      type: "object",
      properties: { a: { type: "object", properties: { x: text } } },
    };
    const validate = await loadValidator({
      properties: { no: { not: { ...inner, required: ["a"] } }, when: { if: inner, else: false } },
    });
    expect(validate({ no: { a: { y: 1 } } }).valid).toBe(false);
    expect(validate({ no: { a: { y: 1 } } }, { strict: true }).valid).toBe(false);
    expect(validate({ when: { a: { y: 1 } } }, { strict: true }).valid).toBe(true);
  });
});

function unknown(validate: Validate, value: unknown): readonly string[] {
  return validate(value)
    .issues.filter(({ code }) => code === "unknownProperty")
    .map(({ pointer }) => pointer);
}
