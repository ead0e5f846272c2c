import fc from "fast-check";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  access,
  code,
  importedType,
  importedValue,
  join,
  literal,
  objectKey,
  type Code,
} from "../../../generator/print/code.ts";
import { identifier } from "../../../generator/print/identifier.ts";

/** Strings that have broken out of other generators (research/reliability.md, section 2). */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "`${process.exit()}`",
    '");evil();("',
    "*/",
    "//",
    "\u2028",
    "\u2029",
    "\r\n",
    "</script>",
    "{{x}}",
    "\\",
    "__proto__",
    "constructor",
  ),
);

function textOf(piece: Code): string {
  return piece.parts.join("");
}

describe("code", () => {
  it("puts code in as it is and everything else as a literal", () => {
    const name = identifier("value");
    expect(textOf(code`${name} === ${'a "quoted" text'} && ${3} < ${[1, "two", null]}`)).toBe(
      'value === "a \\"quoted\\" text" && 3 < [1, "two", null]',
    );
  });

  it("joins pieces", () => {
    expect(textOf(join([code`a`, code`b`], " | "))).toBe("a | b");
  });

  it("keeps every JSON value as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), hostile, (value, text) => {
        const both = { value, [text]: text };
        const read: unknown = runInNewContext(`(${textOf(literal(both))})`);
        expect(JSON.stringify(read)).toBe(JSON.stringify(both));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("makes __proto__ data and no prototype", () => {
    const value = JSON.parse('{"__proto__": {"admin": true}}') as object;
    const read = runInNewContext(`(${textOf(literal(value))})`) as { admin?: boolean };
    expect(read.admin).toBeUndefined();
    expect(Object.keys(read)).toEqual(["__proto__"]);
    expect(textOf(objectKey("__proto__"))).toBe('["__proto__"]');
  });

  it("reads any property by name", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const read: unknown = runInNewContext(textOf(access(identifier("target"), name)), {
          target: Object.defineProperty({}, name, { value: 42 }),
        });
        expect(read).toBe(42);
      }),
      { seed: 2 },
    );
  });

  it("shows control and direction characters only as escapes", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textOf(literal(text))).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
      }),
      { seed: 3 },
    );
  });

  it("refuses what is no identifier", () => {
    for (const name of ["a b", "1a", "class", "then", "", "a;b", "a\u2028"])
      expect(() => identifier(name)).toThrow();
    for (const name of ["a", "$1", "名前", "_x"]) expect(identifier(name).text).toBe(name);
  });

  it("carries imports along", () => {
    const piece = code`${importedValue("send", "src/runtime/send.ts")}<${importedType("Pet", "src/schemas/pet.ts")}>`;
    expect(
      piece.parts.filter((part) => typeof part !== "string").map((part) => part.name.text),
    ).toEqual(["send", "Pet"]);
  });
});
