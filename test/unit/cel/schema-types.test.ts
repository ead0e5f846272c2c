import { describe, expect, it } from "vitest";
import { typeOfSchema } from "../../../generator/model/cel/schema-type.ts";
import { describe as inWords, type CelType } from "../../../generator/model/cel/type.ts";
import { describeRule, type RawSchema } from "./describe-rule.ts";
import { integer, list, mapOf, object, text } from "./schemas.ts";

function typeOf(schema: RawSchema, others: Readonly<Record<string, RawSchema>> = {}): CelType {
  const described = describeRule(schema, "true", {}, others);
  return typeOfSchema(described.schema, described.api);
}

/** The fields of an object in words; an optional one ends with `?`. */
function fields(type: CelType, ...names: readonly string[]): readonly string[] {
  if (type.kind !== "map") throw new Error(`a ${type.kind} has no fields`);
  return names.map((name) => {
    const field = type.field(name);
    return field ? `${inWords(field.type)}${field.required ? "" : "?"}` : "unknown";
  });
}

describe("the type of a schema", () => {
  it.each<readonly [RawSchema, string]>([
    [{ type: "integer" }, "int"],
    [{ type: "number" }, "double"],
    [{ type: ["integer", "number"] }, "double"],
    [{ type: ["integer", "null"] }, "int or null"],
    [{ type: ["integer", "string"] }, "dyn"],
    [{ type: "null" }, "null"],
    [{}, "dyn"],
    [{ const: "x" }, "string"],
    [{ enum: [1, 2, null] }, "int or null"],
    [{ enum: [1, "a"] }, "dyn"],
    [{ minLength: 1 }, "string"],
    [{ maxItems: 1 }, "list of dyn"],
    [{ properties: {} }, "map"],
    [list(list(text)), "list of list of string"],
    [{ type: "array", prefixItems: [integer, integer] }, "list of int"],
    [{ type: "array", prefixItems: [integer], items: text }, "list of dyn"],
    [{ anyOf: [text, { type: "null" }] }, "string or null"],
    [{ oneOf: [integer, text] }, "dyn"],
    [{ type: ["string", "null"], anyOf: [{ const: "a" }, { pattern: "b" }] }, "string or null"],
    [{ allOf: [{ type: "number" }, { type: "integer" }] }, "int"],
    [{ allOf: [{ type: ["string", "null"] }], type: "string" }, "string"],
  ])("%j is %s", (schema, words) => {
    expect(inWords(typeOf(schema))).toBe(words);
  });

  it("follows references and allOf, with what both sides of a reference say", () => {
    const type = typeOf(
      { allOf: [{ $ref: "#/components/schemas/Base" }], required: ["a", "c"] },
      {
        Base: {
          $ref: "#/components/schemas/Root",
          properties: { b: { $ref: "#/components/schemas/Name" } },
        },
        Root: object({ a: integer, c: list({ $ref: "#/components/schemas/Name" }) }),
        Name: { type: "string" },
      },
    );
    expect(fields(type, "a", "b", "c", "d")).toEqual([
      "int",
      "string?",
      "list of string",
      "unknown",
    ]);
  });

  it("ends where a schema contains itself", () => {
    const node = {
      type: "object",
      properties: {
        next: { $ref: "#/components/schemas/Node" },
        all: list({ $ref: "#/components/schemas/Node" }),
      },
      anyOf: [{ $ref: "#/components/schemas/Node" }, { required: ["next"] }],
    };
    const type = typeOf({ allOf: [{ $ref: "#/components/schemas/Node" }] }, { Node: node });
    expect(fields(type, "next", "all", "other")).toEqual(["map?", "list of map?", "unknown"]);
  });

  it("takes what branches describe as optional, and of one type if they agree", () => {
    const type = typeOf({
      type: "object",
      properties: { kind: text },
      required: ["kind"],
      oneOf: [
        object({ "size!": integer, mode: text }),
        object({ "size!": integer, mode: integer }),
      ],
      if: { properties: { kind: { const: "x" } } },
      then: { properties: { extra: text } },
    });
    expect(fields(type, "kind", "size", "mode", "extra")).toEqual([
      "string",
      "int?",
      "dyn?",
      "string?",
    ]);
  });

  it("knows a map by its values", () => {
    expect(fields(typeOf(mapOf(integer)), "anything")).toEqual(["int?"]);
    const patterned = {
      type: "object",
      patternProperties: { "^x-": text },
      additionalProperties: false,
    };
    expect(fields(typeOf(patterned), "x-a", "y")).toEqual(["string?", "unknown"]);
    expect(fields(typeOf({ type: "object" }), "anything")).toEqual(["dyn?"]);
    expect(fields(typeOf({ type: "object", additionalProperties: false }), "a")).toEqual([
      "unknown",
    ]);
  });
});
