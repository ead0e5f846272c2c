import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { parseJson } from "../../../generator/source/json.ts";
import { defaultLimits } from "../../../generator/source/limits.ts";

const problemsOf = (text: string) =>
  parseJson(text, defaultLimits).problems.map(
    ({ code, message, span }) => `${code} at ${span.start}: ${message}`,
  );

describe("JSON that breaks the grammar", () => {
  it.each([
    ['{"a": 1,}', "source/syntax at 8: `}` where a key in double quotes should be"],
    ["[1,]", "source/syntax at 3: `]` where a value should be"],
    ["[1 2]", "source/syntax at 3: `2` where a `,` or `]` should be"],
    ['{"a" 1}', "source/syntax at 5: `1` where a `:` should be"],
    ["{a: 1}", "source/syntax at 1: `a` where a key in double quotes or `}` should be"],
    ['{"a": tru}', "source/syntax at 6: `tru` where a value should be"],
    ["[01]", "source/syntax at 1: `01` where a value or `]` should be"],
    ["// c\n{}", "source/syntax at 0: `/` where a value should be"],
    ['["a\nb"]', expect.stringContaining("source/syntax at 1: this text does not end")],
    ['["\\x"]', expect.stringContaining("source/syntax at 1: this text does not end")],
    ['{"a": 1', "source/syntax at 7: the text ends before a `,` or `}`"],
    ["", "source/syntax at 0: the text ends before a value"],
    ["{} {}", "source/syntax at 3: text after the end of the value"],
    ["[}", "source/syntax at 1: `}` where a value or `]` should be"],
  ])("%s", (text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it("is always given a place inside the text", () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", "{", "]", '"', ",", "\\", "x", "-"))
      .map(
        ([text, at, insert]) =>
          text.slice(0, at % text.length) + insert + text.slice((at % text.length) + 1),
      );
    fc.assert(
      fc.property(mutated, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const { problems } = parseJson(text, defaultLimits);
        const syntax = problems.filter(({ code }) => code === "source/syntax");
        expect(syntax).toHaveLength(valid ? 0 : 1);
        for (const { span } of syntax) expect(span.start).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("JSON that means something else than it says", () => {
  it("names every second key", () => {
    const text = '{"a": {"b": 1, "\\u0062": 2}, "a": [{"c": 1, "c": 2, "c": 3}]}';
    expect(problemsOf(text)).toEqual([
      "source/duplicate-key at 15: the key `b` is in this object already",
      "source/duplicate-key at 29: the key `a` is in this object already",
      "source/duplicate-key at 44: the key `c` is in this object already",
      "source/duplicate-key at 52: the key `c` is in this object already",
    ]);
  });

  it("names integers that lose digits, but no digits in text", () => {
    const text =
      '{"1234567890123456789": "1234567890123456789", "n": [1234567890123456789, 9007199254740992, 1e400]}';
    expect(problemsOf(text)).toEqual([
      "source/number-precision at 53: 1234567890123456789 becomes 1234567890123456768: JavaScript numbers are exact up to 2^53 only",
      "source/number-range at 92: 1e400 is not a number that JSON and JavaScript can carry",
    ]);
  });

  it("keeps `__proto__` as data", () => {
    const { value, problems } = parseJson('{"__proto__": {"polluted": true}}', defaultLimits);
    expect(problems).toEqual([]);
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("refuses what is nested too deeply, whole", () => {
    const text = `{"a": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(problemsOf(text)).toEqual([
      "source/too-deep at 505: more than 500 objects and lists stand inside each other",
    ]);
  });
});

describe("JSON positions", () => {
  it("agree with the value everywhere", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const parsed = parseJson(text, defaultLimits);
        const check = (node: unknown, segments: readonly string[]) => {
          const { value: span, exact } = parsed.find(segments);
          expect(exact).toBe(true);
          expect(JSON.parse(text.slice(span.start, span.end))).toEqual(node);
          if (typeof node !== "object" || node === null) return;
          for (const [key, member] of Object.entries(node)) check(member, [...segments, key]);
        };
        check(JSON.parse(text), []);
      }),
    );
  });
});
