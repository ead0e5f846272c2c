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
    ["/^\\d+$/", "^\\d+$"],
    ["/^a\\/b$/gi", "^[aA]\\/[bB]$"],
    ["/^a$|b/", "/^a$|b/"],
    ["/a/", "/a/"],
    ["\\A\\d+\\Z", "^\\d+$"],
    ["\\Aa\\z", "^a$"],
    ["^x{,5}$", "^x{0,5}$"],
    ["(?P<year>\\d+)", "(?<year>\\d+)"],
    ["[[:alpha:]_]+", "[a-zA-Z_]+"],
    ["(?i)^ab\\d(?:[x-z0-9_]|C)$", "^[aA][bB]\\d(?:[x-zX-Z0-9_]|[cC])$"],
    ["(?i)[^aB-]", "[^aAbB-]"],
    ["(?i)(?<name>\\.a)", "(?<name>\\.[aA])"],
    ["(?i)\\Aa{,2}\\@", "^[aA]{0,2}@"],
    ["a+", "a+"],
    ["[+]+", "[+]+"],
    ["\\++", "\\++"],
    ["a(?:b)(?=c)(?!d)(?<=e)(?<!f)(?<g>h)", "a(?:b)(?=c)(?!d)(?<=e)(?<!f)(?<g>h)"],
  ])("%s is read as %s", (written, expected) => {
    expect(readPattern(written)).toEqual({ pattern: expected, rewritten: written !== expected });
  });

  it.each(["(", "[a", "a{2,1}", "a**", "*", "a)", "\\", "[z-a]"])(
    "%s is none in any language",
    (written) => {
      expect(readPattern(written)).toMatchObject({ fault: expect.any(String), foreign: false });
    },
  );

  it.each([
    "\\07",
    "\\k<n>\\_",
    "a++",
    "a*+",
    "a?+b",
    "a{2}+",
    "(?>a|b)c",
    "(?i:a)",
    "(?-i)a",
    "a(?i)b",
    "(?s).",
    "(?x) a",
    "(?#note)a",
    "(?|a)",
    "(?P=year)",
    "(?i)\\x41",
    "(?i)[A-z]",
    "(?i)\u00e9",
    "(?i)(a)\\1",
    "\\Qa.b\\E",
    "\\h+",
    "[[:graph:]]",
    "[\\A]",
  ])("%s is of another language", (written) => {
    expect(readPattern(written)).toMatchObject({ fault: expect.any(String), foreign: true });
  });

  it("ignore the case of letters where (?i) asks for it", () => {
    const piece = fc.constantFrom(
      "a",
      "Z",
      "[b-d]",
      "[^E-G_]",
      "\\d",
      "[x\\]Y]",
      ".",
      "(?:k|s)",
      "^",
      "-",
    );
    const letters = fc.string({
      unit: fc.constantFrom(..."aAzZbBdDeEgGkKsSxXyY_1]-."),
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), letters, (pieces, value) => {
        const written = pieces.join("");
        const read = readPattern(`(?i)${written}`);
        expect(read).toHaveProperty("pattern");
        if (!("pattern" in read)) return;
        expect(new RegExp(read.pattern, "u").test(value)).toBe(
          new RegExp(written, "i").test(value),
        );
      }),
      { numRuns: 500 },
    );
  });

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
          // What stands between slashes is meant as it is there, and not as it would match.
          if ("fault" in read || /^\/\^.*\$\/$/.test(written)) return;
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
