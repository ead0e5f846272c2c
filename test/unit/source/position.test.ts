import { describe, expect, it } from "vitest";
import type { Place } from "../../../generator/source/diagnostic.ts";
import { readText } from "../../support/read-text.ts";

/** The text that a place is said to have, and where. */
function located(text: string, place: Omit<Place, "file">, file = "openapi.yaml"): string {
  const { value, files } = readText({ [file]: text });
  expect(value).toBeDefined();
  const source = files.get(file);
  if (!source) throw new Error("not read");
  const { line, column, start, end } = source.locate({ file, ...place });
  return `${line}:${column} ${source.text.slice(start, end)}`;
}

const yaml = `openapi: 3.1.0
info: { title: "Ein 😀 \\u00e9", version: '1' }
paths: {}
x-list:
  - one
  - { two: 2 }
x-block: |
  first line
  second line
x-folded: >-
  alpha
  beta

  gamma
x-single: 'it''s fine'
x-double: "tab\\there \\x41 \\U0001F600 end"
x-plain: runs over
  two lines
? x-strange/key~
: 1
`;

describe("positions in YAML", () => {
  it.each([
    ["a key", { pointer: "/info", part: "key" }, "2:1 info"],
    ["a value", { pointer: "/info/version", part: "value" }, "2:41 '1'"],
    ["a short value by default", { pointer: "/x-list/0" }, "5:5 one"],
    ["a long value by its key", { pointer: "/x-list" }, "4:1 x-list"],
    ["an item's member", { pointer: "/x-list/1/two" }, "6:12 2"],
    ["escaped segments", { pointer: "/x-strange~1key~0", part: "key" }, "19:3 x-strange/key~"],
    [
      "a node that is not there: the nearest around",
      { pointer: "/x-list/1/three/four" },
      "6:5 { two: 2 }",
    ],
    ["a block scalar's second line", { pointer: "/x-block", offset: 18 }, "9:10 l"],
    ["a folded paragraph", { pointer: "/x-folded", offset: 11 }, "14:3 g"],
    ["a single-quoted text after an escape", { pointer: "/x-single", offset: 5 }, "15:18 f"],
    ["a double-quoted text after escapes", { pointer: "/x-double", offset: 14 }, "16:38 e"],
    ["a plain text's second line", { pointer: "/x-plain", offset: 10 }, "18:3 t"],
  ] as const)("finds %s", (_, place, expected) => {
    expect(located(yaml, place)).toBe(expected);
  });

  it("counts columns in characters, not in UTF-16 units", () => {
    expect(located(yaml, { pointer: "/info/title" })).toBe('2:16 "Ein 😀 \\u00e9"');
    expect(located(yaml, { pointer: "/info/version", part: "key" })).toBe("2:32 version");
  });

  it("does not count a byte order mark, and takes CR LF as one line end", () => {
    const text = `\ufeff${yaml.replaceAll("\n", "\r\n")}`;
    expect(located(text, { pointer: "/openapi" })).toBe("1:10 3.1.0");
    expect(located(text, { pointer: "/x-list/0" })).toBe("5:5 one");
    expect(located(text, { pointer: "/x-block", offset: 18 })).toBe("9:10 l");
  });

  it("finds what an alias stands for, and merged keys", () => {
    const text = `openapi: 3.1.0
info: &info { title: Example, version: "1" }
paths: {}
x-again: *info
x-merged:
  <<: *info
  own: 1
`;
    expect(located(text, { pointer: "/x-again/title" })).toBe("2:22 Example");
    expect(located(text, { pointer: "/x-merged/title" })).toBe("2:22 Example");
    expect(located(text, { pointer: "/x-merged/own" })).toBe("7:8 1");
  });
});

const json = `{
  "openapi": "3.1.0",
  "info": { "title": "a \\"quote\\" 😀 \\u0041b", "version": "1" },
  "paths": {},
  "x-list": [1, { "two" : [ ] }, "]"],
  "x-esc\\u0061ped": { "a/b~": null }
}`;

describe("positions in JSON", () => {
  it.each([
    ["a key", { pointer: "/info", part: "key" }, '3:3 "info"'],
    ["a value", { pointer: "/info/version", part: "value" }, '3:58 "1"'],
    ["an item", { pointer: "/x-list/0" }, "5:14 1"],
    ["an item's member", { pointer: "/x-list/1/two" }, "5:27 [ ]"],
    ["an item after brackets", { pointer: "/x-list/2" }, '5:34 "]"'],
    ["an escaped key", { pointer: "/x-escaped/a~1b~0" }, "6:31 null"],
    ["an offset in an escaped text", { pointer: "/info/title", offset: 14 }, "3:43 b"],
  ] as const)("finds %s", (_, place, expected) => {
    expect(located(json, place, "openapi.json")).toBe(expected);
  });
});
