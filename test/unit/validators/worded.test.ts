import { describe, expect, it } from "vitest";
import type { Messages } from "../../../templates/runtime/validators/messages.js";
import {
  bothEntries,
  describeSchemas,
  emitFrom,
  loadExports,
} from "../../support/load-validators.ts";

const { files } = emitFrom(
  describeSchemas({
    Name: {
      type: "string",
      maxLength: 5,
      pattern: "^[a-z]+$",
      "x-specwright-rules": [
        {
          id: "name-form",
          keyword: "pattern",
          message: "name must have small letters only",
          messages: { "zh-CN": "name 只能包含小写字母" },
          code: "BadName",
        },
      ],
    },
    Server: {
      type: "object",
      properties: { name: { $ref: "#/components/schemas/Name" }, id: {}, size: {} },
      not: { required: ["id", "size"] },
      "x-specwright-rules": [
        {
          id: "id-or-size",
          keyword: "not",
          message: "id and size must not be given together",
          messages: { "zh-CN": "id 和 size 不得同时填写" },
          at: "/size",
        },
      ],
    },
    Odd: {
      not: { type: ["integer", "array"], minimum: 3, items: { type: "string" } },
      "x-specwright-rules": [
        { id: "odd-form", keyword: "not", message: "must be odd", messages: { "zh-CN": "奇" } },
      ],
    },
  }),
);
const exports = await loadExports(files);
const [validateName, validateServer, validateOdd] = ["Name", "Server", "Odd"].map((name) =>
  bothEntries(exports, name),
);

describe("a rule that puts a keyword into words", () => {
  it("is what an issue of that keyword says, with its id and the vendor's code", () => {
    expect(validateName?.("A").issues).toMatchObject([
      {
        code: "pattern",
        rule: "name-form",
        message: "name must have small letters only",
        vendorCode: "BadName",
        pointer: "",
      },
    ]);
    expect(validateServer?.({ name: "A" }).issues).toMatchObject([
      { rule: "name-form", pointer: "/name" },
    ]);
  });

  it("leaves other keywords their own words, and asks nothing of values that meet its own", () => {
    expect(validateName?.("abcdef").issues).toMatchObject([{ code: "maxLength" }]);
    expect(validateName?.("abc").issues).toEqual([]);
  });

  it("points where it says, for what must not hold", () => {
    expect(validateServer?.({ id: 1, size: 2 }).issues).toMatchObject([
      { rule: "id-or-size", pointer: "/size", message: "id and size must not be given together" },
    ]);
    expect(validateServer?.({ id: 1 }).issues).toEqual([]);
    expect(validateOdd?.(["a"]).issues).toMatchObject([{ rule: "odd-form" }]);
    expect([[1], 2].map((value) => validateOdd?.(value).valid)).toEqual([true, true]);
  });

  it("speaks the language that was chosen", () => {
    const messages = exports["simplifiedChinese"] as Messages;
    const { issues } = validateServer?.({ name: "A", id: 1, size: 2 }, { messages }) ?? {};
    expect(issues).toMatchObject([
      { message: "name 只能包含小写字母" },
      { message: "id 和 size 不得同时填写" },
    ]);
  });
});
