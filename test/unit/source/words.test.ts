import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../../generator/source/near.ts";
import { readPattern } from "../../../generator/source/pattern.ts";
import { textOffset } from "../../../generator/source/text-offset.ts";

describe("near names", () => {
  it.each([
    ["sumary", ["summary", "description"], "summary"],
    ["operationid", ["operationId"], "operationId"],
    ["naem", ["name", "enum"], "name"],
    ["Pett", ["Pet", "Pets"], "Pet"],
    ["id", ["ib", "if"], undefined],
    ["colour", ["size", "weight"], undefined],
    ["same", ["same"], undefined],
  ])("%s", (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });

  it("make the end of a message", () => {
    expect(didYouMean("sumary", ["summary"])).toBe("; did you mean `summary`?");
    expect(didYouMean("x", ["summary"])).toBe("");
  });
});

describe("patterns", () => {
  it.each([
    ["^[a-z]+$", "^[a-z]+$"],
    ["^[\\w-.]+$", "^[\\w\\-.]+$"],
    ["[.-\\w]", "[.\\-\\w]"],
    ["\\_\\@\\:\\-", "_@:-"],
    ["[\\&\\-\\]]", "[&\\-\\]]"],
    ["^{[a-z]}$", "^\\{[a-z]\\}$"],
    ["a]b", "a\\]b"],
    ["a{2,3}\\ b", "a{2,3} b"],
  ])("%s is read as %s", (written, expected) => {
    expect(readPattern(written)).toEqual({ pattern: expected, rewritten: written !== expected });
  });

  it.each(["(", "[a", "a{2,1}", "x{,5}", "x\\Z", "\\A", "\\07", "(?i)x", "a**", "\\k<n>\\_"])(
    "%s is none",
    (written) => {
      expect(readPattern(written)).toHaveProperty("fault");
    },
  );

  it("mean the same in Unicode mode, on characters that it counts alike", () => {
    const piece = fc.constantFrom(
      "a",
      "\\_",
      "\\-",
      "[\\w-.]",
      "[a\\&-]",
      "{",
      "}",
      "]",
      "[^\\-x]",
      "\\.",
      "b?",
      "(c|\\@)",
      "[.-\\d]",
      "\\ ",
      "x{1,2}",
      "^",
      "$",
      "/",
    );
    const text = fc.stringMatching(/^[a-cx_.@&{}\]\- 0-9/]{0,8}$/);
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 20, maxLength: 20 }),
        (pieces, texts) => {
          const written = pieces.join("");
          const read = readPattern(written);
          if ("fault" in read) return;
          for (const value of texts) {
            expect(new RegExp(read.pattern, "u").test(value)).toBe(new RegExp(written).test(value));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("offsets in text", () => {
  it("agree with JSON's escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (value, random) => {
        const offset = value.length === 0 ? 0 : random % value.length;
        const character = value[offset] ?? "";
        // A place inside of white space or of a pair is shown at its beginning.
        fc.pre(/\S/.test(character) && !/[\ud800-\udfff]/.test(character));
        const written = JSON.stringify(value);
        const start = textOffset(written, value, offset);
        const shown = JSON.parse(
          `"${/^(\\u.{4}|\\.|[^])/.exec(written.slice(start))?.[0] ?? ""}"`,
        ) as string;
        expect(shown).toBe(character);
      }),
    );
  });
});
