import fc from "fast-check";
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
