import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { camelCase, pascalCase, wordsOf } from "../../../generator/emit/names.ts";
import { isIdentifier } from "../../../generator/print/identifier.ts";

describe("names", () => {
  it.each([
    ["createServers", "createServers", "CreateServers"],
    ["repos/list-for-org", "reposListForOrg", "ReposListForOrg"],
    ["get /users/{id}", "getUsersId", "GetUsersId"],
    ["VPCList", "vpcList", "VPCList"],
    ["2fa-enable", "operation2faEnable", "Type2faEnable"],
    ["创建服务器", "创建服务器", "创建服务器"],
    ["__proto__", "proto", "Proto"],
    ["***", "operation", "Type"],
  ])("%s becomes %s and %s", (name, value, type) => {
    expect(camelCase(wordsOf(name))).toBe(value);
    expect(pascalCase(wordsOf(name))).toBe(type);
  });

  it("makes an identifier of any text, reserved words aside", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(isIdentifier(pascalCase(wordsOf(name)))).toBe(true);
        expect(isIdentifier(`${camelCase(wordsOf(name))}_`)).toBe(true);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});

describe("the letters of names", () => {
  it("are letters for the compiler too, capitals included, whatever Node takes for a letter", () => {
    const strange: string[] = [];
    let known = 0;
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const words = wordsOf(`a${String.fromCharCode(unit)}b`);
      if (words.join("") === "ab") continue;
      known += 1;
      for (const name of [pascalCase(words), pascalCase([words.join("").slice(1)])]) {
        const isName = [...name].every((character) =>
          ts.isIdentifierPart(character.codePointAt(0) ?? 0, ts.ScriptTarget.ES2022),
        );
        if (!isName) strange.push(name);
      }
    }
    expect(strange).toEqual([]);
    expect(known).toBeGreaterThan(30_000);
  });

  it("are those that have been letters for long, of the basic plane", () => {
    expect(wordsOf("aꟕbⰀc𝒳d")).toEqual(["a", "b", "c", "d"]);
    expect(wordsOf("größe_云服务器 ключ")).toEqual(["größe", "云服务器", "ключ"]);
  });
});
