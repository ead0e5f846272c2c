import { describe, expect, it } from "vitest";
import { decodePairs, decodeSimple } from "../../../../templates/runtime/mocks/decode.ts";
import type { MockParameter, ValueType } from "../../../../templates/runtime/mocks/operation.ts";
import { decodeText, readCookies, readPairs } from "../../../../templates/runtime/mocks/text.ts";

type Style = MockParameter["style"];

const list: ValueType = { items: "string" };
const color: ValueType = { properties: { R: "number", G: "number", B: "number" } };
const rgb = { R: 100, G: 200, B: 150 };
const colors = ["blue", "black", "brown"];

/** The table of the OpenAPI specification, section 4.8.12.5, read backwards. */
describe("path parameters", () => {
  it.each<[Style, boolean, ValueType, string, unknown]>([
    [undefined, false, "string", "blue", "blue"],
    [undefined, false, list, "blue,black,brown", colors],
    [undefined, true, list, "blue,black,brown", colors],
    [undefined, false, color, "R,100,G,200,B,150", rgb],
    [undefined, true, color, "R=100,G=200,B=150", rgb],
    ["label", false, "string", ".blue", "blue"],
    ["label", false, list, ".blue,black,brown", colors],
    ["label", true, list, ".blue.black.brown", colors],
    ["label", false, color, ".R,100,G,200,B,150", rgb],
    ["label", true, color, ".R=100.G=200.B=150", rgb],
    ["matrix", false, "string", ";color=blue", "blue"],
    ["matrix", true, "string", ";color=blue", "blue"],
    ["matrix", false, "string", ";color", ""],
    ["matrix", false, list, ";color=blue,black,brown", colors],
    ["matrix", true, list, ";color=blue;color=black;color=brown", colors],
    ["matrix", false, color, ";color=R,100,G,200,B,150", rgb],
    ["matrix", true, color, ";R=100;G=200;B=150", rgb],
  ])("%s, explode %s: %j from %s", (style, explode, type, text, expected) => {
    const parameter = {
      name: "color",
      in: "path" as const,
      type,
      explode,
      ...(style && { style }),
    };
    expect(decodeSimple(text, parameter, decodeText)).toEqual(expected);
  });

  it("are decoded after they are split: an encoded comma is part of an item", () => {
    const parameter: MockParameter = { name: "ids", in: "path", type: list };
    expect(decodeSimple("a%2Cb,c%20d,%E2%82%AC", parameter, decodeText)).toEqual([
      "a,b",
      "c d",
      "€",
    ]);
  });
});

describe("query parameters", () => {
  it.each<[Style, boolean | undefined, ValueType, string, unknown]>([
    [undefined, undefined, "string", "color=blue", "blue"],
    [undefined, undefined, "string", "color=", ""],
    [undefined, undefined, "string", "colour=blue", undefined],
    [undefined, undefined, list, "color=blue&color=black&color=brown", colors],
    [undefined, false, list, "color=blue,black,brown", colors],
    [undefined, undefined, color, "R=100&G=200&B=150", rgb],
    [undefined, false, color, "color=R,100,G,200,B,150", rgb],
    ["spaceDelimited", false, list, "color=blue%20black%20brown", colors],
    ["spaceDelimited", false, list, "color=blue+black+brown", colors],
    ["pipeDelimited", false, list, "color=blue|black%7Cbrown", colors],
    ["pipeDelimited", false, color, "color=R|100|G|200|B|150", rgb],
    ["deepObject", true, color, "color[R]=100&color%5BG%5D=200&color[B]=150", rgb],
    [
      "deepObject",
      true,
      { properties: { size: { properties: { min: "number" } }, tags: { items: "string" } } },
      "color[size][min]=1&color[tags]=a&color[tags]=b",
      { size: { min: 1 }, tags: ["a", "b"] },
    ],
    [undefined, undefined, "number", "color=1.5e3", 1500],
    [undefined, undefined, "number", "color=0x10", "0x10"],
    [undefined, undefined, "number", "color=1e999", "1e999"],
    [undefined, undefined, "number", "color=", ""],
    [undefined, undefined, "boolean", "color=true", true],
    [undefined, undefined, "boolean", "color=TRUE", "TRUE"],
    [undefined, undefined, "json", 'color={"a":[1]}', { a: [1] }],
    [undefined, undefined, "json", "color={", "{"],
    [undefined, undefined, "string", "color=a&color=b", ["a", "b"]],
    [undefined, undefined, "string", "color=a+b%2B", "a b+"],
  ])("%s, explode %s: %j from %s", (style, explode, type, text, expected) => {
    const parameter: MockParameter = {
      name: "color",
      in: "query",
      type,
      ...(style && { style }),
      ...(explode !== undefined && { explode }),
    };
    expect(decodePairs(readPairs(text), parameter, () => false)).toEqual(expected);
  });

  it("of a free object take what no other parameter claims", () => {
    const parameter: MockParameter = {
      name: "filter",
      in: "query",
      type: { properties: {}, others: "string" },
    };
    const pairs = readPairs("a=1&limit=5&__proto__=x");
    expect(
      Object.entries(decodePairs(pairs, parameter, (name) => name === "limit") as object),
    ).toEqual([
      ["a", "1"],
      ["__proto__", "x"],
    ]);
  });
});

it("cookies are read as they are, encoded or not", () => {
  const pairs = readCookies("a=1; color=blue%20sky; b");
  expect(decodePairs(pairs, { name: "color", in: "cookies" }, () => false)).toBe("blue sky");
});
