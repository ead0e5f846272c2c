import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Composer, CST, Lexer, Parser } from "yaml";
import { defaultLimits } from "../../../generator/source/limits.ts";
import { plainYaml } from "../../../generator/source/yaml-plain.ts";
import { unusual } from "../../../generator/source/yaml-plain-text.ts";
import { YamlTree } from "../../../generator/source/yaml-tree.ts";
import { yamlValue } from "../../../generator/source/yaml-value.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const isNightly = process.env["SPECWRIGHT_NIGHTLY"] === "1";

/** What the library says of a text: its value as JSON, or that something is wrong with it. */
function libraryOn(text: string): string {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) tokens.push(...parser.next(lexeme));
  tokens.push(...parser.end());
  const options = { schema: "core", intAsBigInt: true, uniqueKeys: false } as const;
  const [document, ...others] = new Composer(options).compose(tokens, true, text.length);
  if (!document || others.length > 0 || document.errors.length > 0) return "wrong";
  const { value, problems } = yamlValue(new YamlTree(document), defaultLimits);
  return problems.length > 0 ? "wrong" : JSON.stringify(value);
}

/** The descriptions of this repository. */
const texts = readdirSync(`${root}/specs`, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:openapi|schemas.*)\.yaml$/.test(path))
  .map((path) => readFileSync(`${root}/specs/${path}`, "utf8"));

describe("YAML that is read without the library", () => {
  it("is all of our descriptions", () => {
    expect(texts.length).toBeGreaterThan(12);
    for (const text of texts) {
      const value = plainYaml(text, defaultLimits.depth);
      expect(value === unusual ? "unusual" : JSON.stringify(value)).toBe(libraryOn(text));
    }
  });

  it.each([
    ["a map", "a: 1\nb:\n  c: x y\n", { a: 1, b: { c: "x y" } }],
    [
      "lists, also right below their key",
      "a:\n- 1\n- b: 2\n  c: 3\nd:\n  - - x\n",
      { a: [1, { b: 2, c: 3 }], d: [["x"]] },
    ],
    ["braces", 'a: { b: [1, two, "3"], c: {} }\n', { a: { b: [1, "two", "3"], c: {} } }],
    [
      "texts over lines",
      "a: one\n  two\nb: >-\n  x\n  y\n\n  z\nc: |\n  p\n   q\n",
      { a: "one two", b: "x y\nz", c: "p\n q\n" },
    ],
    ["quotes", "'a b': 'it''s'\n\"c\": \"\\u00e9\\n\"\n", { "a b": "it's", c: "é\n" }],
    ["comments", "# x\na: 1 # y\nb: # z\n  - u#v\n", { a: 1, b: ["u#v"] }],
    [
      "words that are no text",
      "a: null\nb: true\nc: -1.5\nd: 1.2.3\ne:\n",
      { a: null, b: true, c: -1.5, d: "1.2.3", e: null },
    ],
  ])("%s", (_, text, value) => {
    expect(plainYaml(text, 10)).toEqual(value);
  });

  it.each([
    ["an alias", "a: &x 1\nb: *x\n"],
    ["a tag", "a: !!str 1\n"],
    ["a second key", "a: 1\na: 2\n"],
    ["a number that may lose digits", "a: 12345678901234567890\n"],
    ["another form of a number", "a: 0x10\n"],
    ["a merge", "a:\n  <<: { b: 1 }\n"],
    ["a tab", "a:\t1\n"],
    ["several documents", "a: 1\n---\nb: 2\n"],
    ["a slip", "a: 1\n  b: 2\n"],
    ["a name of every prototype", "__proto__: 1\n"],
    ["a text in folds with a list in it", "a: >\n  x\n   - y\n"],
    ["more levels than are allowed", "a: { b: { c: { d: 1 } } }\n"],
  ])("is not %s", (_, text) => {
    expect(plainYaml(text, 3)).toBe(unusual);
  });

  it("means what the library says, whatever happens to it", () => {
    const random = numbers(20_261_121);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    let known = 0;
    for (let round = 0; round < (isNightly ? 100_000 : 2_000); round += 1) {
      const text = damaged(pick(texts), random, pick);
      const value = plainYaml(text, defaultLimits.depth);
      if (value === unusual) continue;
      known += 1;
      const ours = JSON.stringify(value);
      if (ours !== libraryOn(text)) expect([text, ours]).toEqual([text, libraryOn(text)]);
    }
    expect(known).toBeGreaterThan(500);
  });
});

/** Some lines of a text, with a few slips in them. */
function damaged(text: string, random: () => number, pick: <T>(list: readonly T[]) => T): string {
  const lines = text.split("\n");
  const from = Math.floor(random() * lines.length);
  const part = lines.slice(from, from + 1 + Math.floor(random() * 14));
  const indent = Math.min(
    ...part.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)),
  );
  let result = `${part.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join("\n")}\n`;
  for (let slips = Math.floor(random() * 4); slips > 0; slips -= 1) {
    const at = Math.floor(random() * (result.length + 1));
    const rest = result.slice(at + (random() < 0.4 ? Math.floor(random() * 6) : 0));
    result = result.slice(0, at) + (random() < 0.75 ? pick(slipsOfPeople) : "") + rest;
  }
  return result;
}

const slipsOfPeople = [
  ..." \n:-#'\"{}[],|>?%@`~\\=\t\u00a0é",
  ..."  ¦\n\n¦: ¦- ¦ # c¦> ¦>-¦|-¦&a¦*a¦!t¦? ¦null¦1e5¦0x1¦-0¦\\n¦.inf¦1.¦+1¦<<: x¦---¦...¦a: b¦- a¦- - a¦- # x".split(
    "¦",
  ),
  ..." :¦:a¦a:¦'':¦\"\":¦{}: 1¦[]: 1¦{ a }¦{ a: }¦[ a: 1 ]¦{a: 1, ? b}¦[a,,b]¦😀".split("¦"),
];

/** A generator of numbers below 1; the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
