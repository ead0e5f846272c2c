import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../templates/runtime/client/errors.ts";
import { inPath } from "../../../templates/runtime/client/in-path.ts";
import { inStyledPath } from "../../../templates/runtime/client/in-styled-path.ts";
import { label, matrix, simple } from "../../../templates/runtime/client/path-styles.ts";
import { draftFor } from "./draft.ts";

function fill(value: unknown, template = "/api/{id}/end", style = {}): string {
  const draft = draftFor(template);
  inStyledPath.write(draft, { name: "id", in: inStyledPath, style: simple, ...style }, value);
  return draft.path;
}

/** The same for a value that can only be a scalar. */
function fillScalar(value: string): string {
  const draft = draftFor("/api/{id}/end");
  inPath.write(draft, { name: "id", in: inPath }, value);
  return draft.path;
}

const refused = [
  "",
  ".",
  "..",
  "%2e",
  "%2E",
  "%2e%2e",
  ".%2e",
  "%2E.",
  "%252e",
  "%252e%252e",
  "%25252e%2e",
  "../x",
  "x/..",
  "./x",
  "..\\x",
  "a/../../b",
  "..%2fx",
  "..%5cx",
  "%2e%2e%2fx",
  "%2e%2e/x",
];

const encoded: readonly (readonly [string, string])[] = [
  ["/", "%2F"],
  ["//evil.test", "%2F%2Fevil.test"],
  ["\\", "%5C"],
  ["?", "%3F"],
  ["#", "%23"],
  ["a\r\nb", "a%0D%0Ab"],
  ["\0", "%00"],
  ["@evil.test", "%40evil.test"],
  [":8080", "%3A8080"],
  ["...", "..."],
  [".a", ".a"],
  ["a..b", "a..b"],
  ["ünï/日本", "%C3%BCn%C3%AF%2F%E6%97%A5%E6%9C%AC"],
  ["%2F", "%252F"],
  ["{other}", "%7Bother%7D"],
  ["$&", "%24%26"],
];

describe("a path parameter", () => {
  it.each(refused)("refuses %j", (value) => {
    expect(() => fill(value)).toThrow(InputError);
    expect(() => fillScalar(value)).toThrow(InputError);
  });

  it.each(encoded)("encodes %j", (value, expected) => {
    expect(fill(value)).toBe(`/api/${expected}/end`);
    expect(fillScalar(value)).toBe(`/api/${expected}/end`);
  });

  it("refuses null, empty lists and empty objects", () => {
    for (const value of [[], {}, [null], [""]]) expect(() => fill(value)).toThrow(InputError);
  });

  it("refuses what only together makes a dot segment", () => {
    expect(() => fill(".", "/api/{id}", { style: label })).toThrow(InputError);
    expect(() => fill(".", "/api/.{id}")).toThrow(InputError);
    expect(fill(".", "/api/v{id}")).toBe("/api/v.");
    expect(fill("..", "/api/{id}", { style: matrix })).toBe("/api/;id=..");
  });

  it("never leaves its place, whatever the value", () => {
    const outcome = (value: string): string => {
      try {
        const url = new URL(`https://host.test/base${fill(value)}`);
        const inPlace =
          /^\/base\/api\/[^/]+\/end$/.test(url.pathname) && url.search + url.hash === "";
        return url.origin === "https://host.test" && inPlace ? "in its place" : url.href;
      } catch (error) {
        return error instanceof InputError ? "refused" : String(error);
      }
    };
    assert(
      property(string({ unit: "binary", maxLength: 20 }), (value) => {
        expect(["in its place", "refused"]).toContain(outcome(value));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
