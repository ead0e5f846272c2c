import { describe, expect, it } from "vitest";
import { formType, parameterType } from "../../../../generator/emit/mocks/value-type.ts";
import { describeApi, schemaOf } from "../support/description.ts";

describe("the text of a field stands for", () => {
  it.each([
    [{ type: "string" }, "string"],
    [{ type: "integer" }, "number"],
    [{ type: ["number", "null"] }, "number"],
    [{ enum: [1, 2] }, "number"],
    [{ const: true }, "boolean"],
    [{ $ref: "#/components/schemas/Count" }, "number"],
    [{ allOf: [{ description: "x" }, { $ref: "#/components/schemas/Count" }] }, "number"],
    [{ oneOf: [{ type: "integer" }, { type: "boolean" }] }, "json"],
    [{ anyOf: [{ type: "integer" }, { type: "string" }] }, "string"],
    [{}, "string"],
    [{ type: "array", items: { type: "integer" } }, { items: "number" }],
    [{ type: "array", items: { type: "array", items: {} } }, { items: "json" }],
    [
      { type: "object", properties: { a: { type: "boolean" }, b: { type: "object" } } },
      { properties: { a: "boolean", b: "json" } },
    ],
    [{ properties: { a: { type: "integer" } } }, { properties: { a: "number" } }],
    [
      {
        type: "object",
        properties: {
          many: { type: "array", items: { type: "integer" } },
          rows: { type: "array", items: { type: "object" } },
        },
      },
      { properties: { many: { items: "number" }, rows: { items: "json" } } },
    ],
    [
      { type: "object", additionalProperties: { type: "number" } },
      { properties: {}, others: "number" },
    ],
    [{ type: "object" }, { properties: {}, others: "string" }],
    [{ type: "object", additionalProperties: false }, { properties: {} }],
  ])("%j", (schema, expected) => {
    const subject = schemaOf(schema, { Count: { type: "integer" } });
    expect(formType(subject.schema, subject.api)).toEqual(expected);
  });
});

it("a parameter keeps its inner objects apart in brackets, and JSON where it says so", () => {
  const nested = {
    type: "object",
    properties: { size: { type: "object", properties: { min: { type: "integer" } } } },
  };
  const { api } = describeApi({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      "/a": {
        get: {
          operationId: "a",
          parameters: [
            { name: "deep", in: "query", style: "deepObject", schema: nested },
            { name: "form", in: "query", schema: nested },
            { name: "json", in: "query", content: { "application/json": { schema: nested } } },
          ],
          responses: {},
        },
      },
    },
  });
  const [deep, form, json] = api.operations[0]?.parameters ?? [];
  expect(deep && parameterType(deep, api)).toEqual({
    properties: { size: { properties: { min: "number" } } },
  });
  expect(form && parameterType(form, api)).toEqual({ properties: { size: "json" } });
  expect(json && parameterType(json, api)).toBe("json");
});
