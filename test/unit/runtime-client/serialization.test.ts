import { describe, expect, it } from "vitest";
import { encodeReserved } from "../../../templates/runtime/client/encode-reserved.ts";
import { headerList } from "../../../templates/runtime/client/header-style.ts";
import { inCookie } from "../../../templates/runtime/client/in-cookie.ts";
import { inHeader } from "../../../templates/runtime/client/in-header.ts";
import { inPath } from "../../../templates/runtime/client/in-path.ts";
import { inStyledPath } from "../../../templates/runtime/client/in-styled-path.ts";
import { inQuery } from "../../../templates/runtime/client/in-query.ts";
import type {
  ParameterPlace,
  ParameterStyle,
} from "../../../templates/runtime/client/operation.ts";
import { label, matrix, simple } from "../../../templates/runtime/client/path-styles.ts";
import {
  deepObject,
  form,
  pipeDelimited,
  spaceDelimited,
} from "../../../templates/runtime/client/query-styles.ts";
import { draftFor } from "./draft.ts";

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };
const text = "hello world/é,!";

type Row = readonly [
  place: ParameterPlace,
  style: ParameterStyle | undefined,
  explode: boolean | undefined,
  value: unknown,
  expected: string,
];

/** Expectations: RFC 6570 for the styles it has, the style examples of OpenAPI 3.1.1 (section 4.8.12.4) for the others. */
const rows: readonly Row[] = [
  // simple: {color} and {color*}
  [inStyledPath, simple, undefined, "blue", "blue"],
  [inStyledPath, simple, undefined, text, "hello%20world%2F%C3%A9%2C%21"],
  [inStyledPath, simple, undefined, 0, "0"],
  [inStyledPath, simple, undefined, -1.5, "-1.5"],
  [inStyledPath, simple, undefined, false, "false"],
  [inStyledPath, simple, undefined, list, "blue,black,brown"],
  [inStyledPath, simple, true, list, "blue,black,brown"],
  [inStyledPath, simple, undefined, object, "R,100,G,200,B,150"],
  [inStyledPath, simple, true, object, "R=100,G=200,B=150"],
  [inStyledPath, simple, undefined, ["a,b", "c"], "a%2Cb,c"],
  [inStyledPath, simple, undefined, ["a", null, undefined, "b"], "a,b"],
  // without a style: one value
  [inPath, undefined, undefined, "blue", "blue"],
  [inPath, undefined, undefined, 0, "0"],
  [inQuery, undefined, undefined, text, "color=hello%20world%2F%C3%A9%2C%21"],
  [inQuery, undefined, undefined, false, "color=false"],
  [inQuery, undefined, undefined, "", "color="],
  [inHeader, undefined, undefined, "a b/c", "a b/c"],
  // label: {.color} and {.color*}
  [inStyledPath, label, undefined, "blue", ".blue"],
  [inStyledPath, label, true, "blue", ".blue"],
  [inStyledPath, label, false, list, ".blue,black,brown"],
  [inStyledPath, label, true, list, ".blue.black.brown"],
  [inStyledPath, label, false, object, ".R,100,G,200,B,150"],
  [inStyledPath, label, true, object, ".R=100.G=200.B=150"],
  [inStyledPath, label, true, text, ".hello%20world%2F%C3%A9%2C%21"],
  // matrix: {;color} and {;color*}
  [inStyledPath, matrix, undefined, "blue", ";color=blue"],
  [inStyledPath, matrix, true, "blue", ";color=blue"],
  [inStyledPath, matrix, false, list, ";color=blue,black,brown"],
  [inStyledPath, matrix, true, list, ";color=blue;color=black;color=brown"],
  [inStyledPath, matrix, false, object, ";color=R,100,G,200,B,150"],
  [inStyledPath, matrix, true, object, ";R=100;G=200;B=150"],
  [inStyledPath, matrix, true, { a: "", b: "x" }, ";a;b=x"],
  // form: {?color} and {?color*}
  [inQuery, form, undefined, "blue", "color=blue"],
  [inQuery, form, false, "blue", "color=blue"],
  [inQuery, form, undefined, "", "color="],
  [inQuery, form, undefined, 0, "color=0"],
  [inQuery, form, undefined, false, "color=false"],
  [inQuery, form, undefined, text, "color=hello%20world%2F%C3%A9%2C%21"],
  [inQuery, form, undefined, "a&b=c#d+e%20", "color=a%26b%3Dc%23d%2Be%2520"],
  [inQuery, form, undefined, list, "color=blue&color=black&color=brown"],
  [inQuery, form, true, list, "color=blue&color=black&color=brown"],
  [inQuery, form, false, list, "color=blue,black,brown"],
  [inQuery, form, undefined, object, "R=100&G=200&B=150"],
  [inQuery, form, false, object, "color=R,100,G,200,B,150"],
  [inQuery, form, undefined, [], ""],
  [inQuery, form, false, [], ""],
  [inQuery, form, false, {}, ""],
  [inQuery, form, undefined, [0, false, ""], "color=0&color=false&color="],
  [inQuery, form, undefined, ["a", null, "b", undefined], "color=a&color=b"],
  [inQuery, form, undefined, { a: undefined, b: null, c: 0 }, "c=0"],
  [inQuery, form, undefined, { "a b": "c d" }, "a%20b=c%20d"],
  [inQuery, form, undefined, [{ a: 1 }], "color=%7B%22a%22%3A1%7D"],
  [inQuery, form, undefined, "\ud800", "color=%EF%BF%BD"],
  // spaceDelimited and pipeDelimited
  [inQuery, spaceDelimited, false, list, "color=blue%20black%20brown"],
  [inQuery, spaceDelimited, true, list, "color=blue&color=black&color=brown"],
  [inQuery, spaceDelimited, false, object, "color=R%20100%20G%20200%20B%20150"],
  [inQuery, spaceDelimited, false, [], ""],
  [inQuery, pipeDelimited, false, list, "color=blue%7Cblack%7Cbrown"],
  [inQuery, pipeDelimited, true, list, "color=blue&color=black&color=brown"],
  [inQuery, pipeDelimited, false, object, "color=R%7C100%7CG%7C200%7CB%7C150"],
  [inQuery, pipeDelimited, false, ["a|b", "c"], "color=a%7Cb%7Cc"],
  // deepObject
  [inQuery, deepObject, true, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  [inQuery, deepObject, undefined, { a: { b: "c d" } }, "color%5Ba%5D%5Bb%5D=c%20d"],
  [inQuery, deepObject, undefined, { a: [1, 2] }, "color%5Ba%5D%5B%5D=1&color%5Ba%5D%5B%5D=2"],
  [inQuery, deepObject, undefined, { a: undefined, b: null, c: false }, "color%5Bc%5D=false"],
  [inQuery, deepObject, undefined, {}, ""],
  // headers: simple, not encoded
  [inHeader, headerList, undefined, "blue", "blue"],
  [inHeader, headerList, undefined, 0, "0"],
  [inHeader, headerList, undefined, "a b/c", "a b/c"],
  [inHeader, headerList, undefined, list, "blue,black,brown"],
  [inHeader, headerList, true, list, "blue,black,brown"],
  [inHeader, headerList, undefined, object, "R,100,G,200,B,150"],
  [inHeader, headerList, true, object, "R=100,G=200,B=150"],
  // cookies: form; each exploded pair is a cookie
  [inCookie, undefined, undefined, "blue", "color=blue"],
  [inCookie, undefined, undefined, "a; b=c", "color=a%3B%20b%3Dc"],
  [inCookie, undefined, false, list, "color=blue,black,brown"],
  [inCookie, undefined, false, object, "color=R,100,G,200,B,150"],
  [inCookie, undefined, undefined, object, "R=100; G=200; B=150"],
  [inCookie, undefined, undefined, [], ""],
];

describe("a parameter's value on the wire", () => {
  it("is tested in at least 60 combinations", () => expect(rows.length).toBeGreaterThanOrEqual(60));

  it.each(rows.map((row, index) => [index, ...row] as const))(
    "row %i",
    (_index, place, style, explode, value, expected) => {
      const draft = draftFor("/{color}");
      const parameter = {
        name: "color",
        in: place,
        ...(style ? { style } : {}),
        ...(explode === undefined ? {} : { explode }),
      };
      place.write(draft, parameter, value);
      const sent = {
        path: draft.path.slice(1),
        query: draft.query.join("&"),
        headers: draft.headers.get("color") ?? "",
        cookies: draft.headers.get("cookie") ?? "",
      }[place.group];
      expect(sent).toBe(expected);
    },
  );
});

describe("allowReserved", () => {
  const write = (value: unknown) => {
    const draft = draftFor();
    inQuery.write(draft, { name: "q", in: inQuery, encode: encodeReserved }, value);
    return draft.query.join("&");
  };

  it("keeps reserved characters and what is encoded already", () => {
    expect(write(":/?@[]!$&'()*+,;=")).toBe("q=:/?@[]!$&'()*+,;=");
    expect(write("a%2Fb 100%")).toBe("q=a%2Fb%20100%25");
  });

  it("still encodes what would end the query", () => expect(write("a#b")).toBe("q=a%23b"));
});
