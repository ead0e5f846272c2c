import { describe, expect, it } from "vitest";
import { loadValidator } from "../../support/load-validators.ts";

const server = {
  type: "object",
  "x-specwright-source": { page: "create", table: "body" },
  required: ["name", "secret"],
  properties: {
    name: {
      type: "string",
      maxLength: 3,
      "x-specwright-source": { page: "create", table: 2, row: "name", note: "ours" },
    },
    secret: {
      type: "string",
      minLength: 8,
      enum: ["aaaaaaaa", "bbbbbbbb"],
      "x-specwright-sensitive": true,
      "x-specwright-source": { page: "create", table: 2, row: "adminPass" },
    },
    nested: {
      type: "object",
      "x-specwright-sensitive": true,
      properties: { token: { type: "string", pattern: "^t" } },
    },
    key: { $ref: "#/components/schemas/Key" },
    nics: { type: "array", items: { $ref: "#/components/schemas/Nic" } },
    zone: { type: "string", "x-extensible-enum": ["a", "b"] },
  },
};

const pin = { type: "integer", maximum: 5 };

const others = {
  Key: { type: "string", maxLength: 3, "x-specwright-sensitive": true },
  Nic: {
    type: "object",
    "x-specwright-source": [
      { page: "create", table: 3 },
      { page: "sdk", row: "Nic" },
    ],
    properties: { id: { type: "string", format: "uuid" } },
  },
};

describe("issues", () => {
  it("come all at once, each with path, pointer, words, expectation and source", async () => {
    const validate = await loadValidator(server, others);
    const result = validate({ name: "abcd", nics: [{}, { id: "x" }, 5] });
    expect(result.valid).toBe(false);
    expect(result.issues).toEqual([
      {
        code: "maxLength",
        path: ["name"],
        pointer: "/name",
        message: "must have at most 3 characters",
        severity: "error",
        expected: 3,
        received: "string of 4 characters",
        source: [{ page: "create", table: "2", row: "name" }],
      },
      {
        code: "required",
        path: ["secret"],
        pointer: "/secret",
        message: "is required",
        severity: "error",
        source: [{ page: "create", table: "2", row: "adminPass" }],
      },
      {
        code: "format",
        path: ["nics", 1, "id"],
        pointer: "/nics/1/id",
        message: "must be a valid uuid",
        severity: "error",
        expected: "uuid",
        received: "string of 1 character",
      },
      {
        code: "type",
        path: ["nics", 2],
        pointer: "/nics/2",
        message: "must be an object",
        severity: "error",
        expected: ["object"],
        received: "5",
        source: [
          { page: "create", table: "3" },
          { page: "sdk", row: "Nic" },
        ],
      },
    ]);
  });

  it("end at the first error if asked", async () => {
    const validate = await loadValidator(server, others);
    expect(validate({ name: "abcd", nics: [5] }, { first: true }).issues).toHaveLength(1);
  });

  it("never tell a secret, nor what is inside of one", async () => {
    const validate = await loadValidator(server, others);
    const result = validate({
      name: "a",
      secret: "hunter2",
      nested: { token: "hunter2" },
      key: "hunter2",
    });
    expect(result.issues.map(({ code, received }) => `${code} ${received}`).toSorted()).toEqual([
      "enum string",
      "maxLength string",
      "minLength string",
      "pattern string",
    ]);
    expect(JSON.stringify(result)).not.toContain("hunter2");
  });

  it("never tell a text at all, however it fails", async () => {
    const validate = await loadValidator({
      anyOf: [{ type: "integer" }, { type: "string", maxLength: 3, pattern: "^x$", enum: ["x"] }],
      not: { const: "hunter2" },
    });
    expect(JSON.stringify(validate("hunter2").issues)).not.toContain("hunter2");
  });

  it.each([
    ["a form", { anyOf: [{ type: "null" }, { ...pin, "x-specwright-sensitive": true }] }],
    ["a part", { ...pin, allOf: [{ "x-specwright-sensitive": true }] }],
    ["a part of a part", { ...pin, allOf: [{ oneOf: [{ $ref: "#/components/schemas/Key" }] }] }],
    ["a condition", { ...pin, if: { minimum: 1 }, then: { "x-specwright-sensitive": true } }],
    [
      "the value around a part with a row of its own",
      {
        "x-specwright-sensitive": true,
        allOf: [{ ...pin, "x-specwright-source": { page: "create", row: "pin" } }],
      },
    ],
  ])("tell no secret where %s says that it is one", async (_, secret) => {
    const validate = await loadValidator({ type: "object", properties: { secret } }, others);
    const { issues } = validate({ secret: 7301946285 });
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).not.toContain("7301946285");
  });

  it("tell no secret where another schema of the same object says that it is one", async () => {
    const validate = await loadValidator({
      allOf: [
        { type: "object", properties: { pin: { "x-specwright-sensitive": true } } },
        { type: "object", properties: { pin, size: pin } },
      ],
    });
    const { issues } = validate({ pin: 7301946285, size: 8 });
    expect(issues.map(({ received }) => received)).toEqual(["number", "8"]);
  });

  it.each([
    ["names of a pattern", { patternProperties: { "^p": { "x-specwright-sensitive": true } } }],
    ["all other names", { additionalProperties: { "x-specwright-sensitive": true } }],
  ])("tell no secret where another schema says it of %s", async (_, secrets) => {
    const validate = await loadValidator({
      allOf: [{ type: "object", properties: { pin: { type: "string" } } }, secrets],
    });
    const { issues } = validate({ pin: 7301946285 });
    expect(issues).toMatchObject([{ code: "type", path: ["pin"], received: "number" }]);
  });

  it("tell no secret where another schema says it of the items of a list", async () => {
    const list = (items: object): object => ({ properties: { pins: { type: "array", items } } });
    const validate = await loadValidator({
      allOf: [list({ type: "string" }), list({ "x-specwright-sensitive": true })],
    });
    expect(validate({ pins: [7301946285] }).issues).toMatchObject([
      { code: "type", path: ["pins", 0], received: "number" },
    ]);
  });

  it("tell nothing of what stands under an unknown name, which may be a misspelt secret", async () => {
    for (const more of [{}, { additionalProperties: false }, { unevaluatedProperties: false }]) {
      const validate = await loadValidator({ type: "object", properties: { pin }, ...more });
      const { issues } = validate({ pim: 7301946285 }, { strict: true });
      expect(issues).toMatchObject([{ expected: "pin", pointer: "/pim", severity: "error" }]);
      expect(JSON.stringify(issues)).not.toContain("7301946285");
    }
  });

  it("of an open enum are warnings, and the value stays valid", async () => {
    const validate = await loadValidator(server, others);
    const value = { name: "a", secret: "aaaaaaaa", zone: "c" };
    const result = validate(value);
    expect(result).toMatchObject({
      valid: true,
      issues: [{ code: "openEnum", pointer: "/zone", severity: "warning", expected: ["a", "b"] }],
    });
    expect(result.valid && result.value).toBe(value);
    expect(validate({ ...value, zone: 5 }).issues.map(({ code }) => code)).toContain("type");
  });

  it("speak another language if given one", async () => {
    const validate = await loadValidator(server, others);
    const { english } = await import("../../../templates/runtime/validators/english.js");
    const messages = { ...english, required: () => "fehlt" };
    const { issues } = validate({ name: "a" }, { messages });
    expect(issues.map(({ message }) => message)).toEqual(["fehlt"]);
  });
});

describe("rules", () => {
  const ruled = {
    type: "object",
    properties: { min: { type: "integer" }, max: { type: "integer" }, old: { type: "string" } },
    "x-specwright-rules": [
      {
        id: "count-order",
        expression: "!has(self.min) || !has(self.max) || self.min <= self.max",
        message: "min must not be greater than max",
        at: "/min",
        code: "Api.0001",
        "x-specwright-source": { page: "create", table: 2, row: "min" },
      },
      {
        id: "no-old",
        expression: "!has(self.old)",
        message: "old should not be used any more",
        severity: "warning",
      },
    ],
  };

  it("tell their id, the vendor's code and their row", async () => {
    const validate = await loadValidator(ruled);
    expect(validate({ min: 2, max: 1 }).issues).toEqual([
      {
        code: "rule",
        path: ["min"],
        pointer: "/min",
        message: "min must not be greater than max",
        severity: "error",
        rule: "count-order",
        vendorCode: "Api.0001",
        source: [{ page: "create", table: "2", row: "min" }],
      },
    ]);
  });

  it("that only warn refuse nothing", async () => {
    const validate = await loadValidator(ruled);
    expect(validate({ old: "x" })).toMatchObject({
      valid: true,
      issues: [{ code: "rule", rule: "no-old", severity: "warning", path: [] }],
    });
  });

  it("keep silent where a field has a wrong type", async () => {
    const validate = await loadValidator(ruled);
    expect(validate({ min: "2", max: 1 }).issues.map(({ code }) => code)).toEqual(["type"]);
  });
});
