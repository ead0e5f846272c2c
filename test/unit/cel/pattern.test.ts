import { describe, expect, it } from "vitest";
import { patternProblem, toJavaScriptPattern } from "../../../generator/model/cel/pattern.ts";

describe("a pattern of matches()", () => {
  it.each([
    ["^[a-z]+$", "^[a-z]+$"],
    ["a.b", "a[^\\n]b"],
    ["a\\.b[.]\\\\.", "a\\.b[.]\\\\[^\\n]"],
    ["\\s+\\S", "[\\t\\n\\f\\r ]+[\\0-\\x08\\x0b\\x0e-\\x1f\\x21-\\u{10ffff}]"],
    ["[\\s\\]x]\\d", "[\\t\\n\\f\\r \\]x]\\d"],
    ["(?:a|b)(?<name>c)\\p{L}", "(?:a|b)(?<name>c)\\p{L}"],
  ])("%s becomes %s", (pattern, expected) => {
    expect(toJavaScriptPattern(pattern)).toBe(expected);
    expect(patternProblem(pattern)).toBeUndefined();
  });

  it.each([
    "(?=a)",
    "(?!a)",
    "(?<=a)",
    "(?<!a)",
    "(?i)a",
    "(?i:a)",
    "(a)\\1",
    "\\k<a>",
    "\\cA",
    "[]",
    "[^]",
    "[",
    "a**",
    "\\_",
    "\\A",
    "\\z",
    "(?P<a>b)",
    "\\Qa\\E",
    "[[:alpha:]]",
    "{",
  ])("%s is refused", (pattern) => {
    expect(patternProblem(pattern)).toBeDefined();
  });

  it("has the same white space in and out of a class", () => {
    const inside = new RegExp(toJavaScriptPattern("^[\\s]$"), "u");
    const outside = new RegExp(toJavaScriptPattern("^\\s$"), "u");
    const others = new RegExp(toJavaScriptPattern("^[\\S]$"), "u");
    for (let code = 0; code < 0x3100; code += 1) {
      const character = String.fromCharCode(code);
      const isSpace = "\t\n\f\r ".includes(character);
      expect([inside, outside, others].map((pattern) => pattern.test(character))).toEqual([
        isSpace,
        isSpace,
        !isSpace,
      ]);
    }
  });
});
