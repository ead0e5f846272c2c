import { describe, expect, it } from "vitest";
import { textsOf } from "../../support/load-modules.ts";
import { describeSchemas, emitFrom, loadValidator } from "../../support/load-validators.ts";

const row = { page: "create", table: "input", row: "name" };

const schema = {
  type: "object",
  required: ["name", "kind", "loose", "id"],
  properties: {
    name: { type: "string", minLength: 2, "x-specwright-source": row },
    kind: { const: "a" },
    loose: { maxLength: 3 },
    id: { type: "string", format: "uuid", readOnly: true },
    note: { type: ["string", "null"], maxLength: 3, "x-specwright-sensitive": true },
    state: { type: "string", "x-extensible-enum": ["on", "off"] },
    code: {
      type: "string",
      "x-specwright-rules": [
        {
          id: "code-begins",
          expression: "self.startsWith('c')",
          message: "code must begin with c",
          "x-specwright-source": row,
        },
      ],
    },
    tags: { type: "array", items: { type: "string", maxLength: 2 } },
    constructor: { type: "string", maxLength: 2 },
  },
};

const good = { name: "ab", kind: "a", loose: 1, id: "0b8e0b64-3c1f-4f0e-9d0c-5a9f6f7d1a11" };

describe("checks of scalars, which are told their place by the object around them", () => {
  it("place what they find under their key, with its facts", async () => {
    const validate = await loadValidator(schema);
    const value = { ...good, name: "a", note: "secret", state: "x", code: "d", tags: ["abc"] };
    const { issues } = validate({ ...value, constructor: "abc" });
    expect(issues.map(({ pointer, code, severity }) => [pointer, code, severity]).sort()).toEqual([
      ["/code", "rule", "error"],
      ["/constructor", "maxLength", "error"],
      ["/name", "minLength", "error"],
      ["/note", "maxLength", "error"],
      ["/state", "openEnum", "warning"],
      ["/tags/0", "maxLength", "error"],
    ]);
    expect(issues.find(({ pointer }) => pointer === "/name")?.source).toEqual([row]);
    expect(issues.find(({ pointer }) => pointer === "/note")?.received).toBe("string");
  });

  it("tell once that a property is missing, whatever else is asked of it", async () => {
    const validate = await loadValidator(schema);
    const { issues } = validate({});
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      "/id required",
      "/kind required",
      "/loose required",
      "/name required",
    ]);
    expect(issues.find(({ pointer }) => pointer === "/name")?.source).toEqual([row]);
    expect(validate({ ...good, name: undefined }).issues).toHaveLength(1);
  });

  it("are called as they are, and others by way of their place", () => {
    const { files } = emitFrom(describeSchemas({ Subject: schema }));
    const text = textsOf(files).get("src/validators/schemas/subject.ts") ?? "";
    expect(text).toContain('checkName(object.name, run, "name", rowOfTableInput');
    expect(text).toContain("object.note === undefined || checkNote(object.note");
    expect(text).toContain('mandatory(object.loose, checkLoose, run, "loose")');
    expect(text).toContain('optional(object.tags, checkTags, run, "tags")');
    expect(text).toContain('optional(own(object, "constructor"), checkConstructor');
  });
});
