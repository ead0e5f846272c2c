import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeProject, readTree, specwright } from "../support/project.ts";

const spec = readFileSync(new URL("shop/openapi.yaml", import.meta.url), "utf8");

const typescript = `import { defineConfig } from "specwright";
import { folder } from "./helper.ts";

const kinds = ["types"] satisfies readonly string[] as readonly "types"[];

export default defineConfig({
  apis: [
    { name: "shop", input: "api/shop.yaml", output: \`\${folder}/shop\`, emit: kinds },
    { name: "pack", input: "api/shop.yaml", output: "packages/pack", packageName: "@me/pack" },
  ],
});
`;

describe("a config file", () => {
  it("may be TypeScript, on every version of Node, without specwright being installed beside it", async () => {
    const folder = makeProject({
      "api/shop.yaml": spec,
      "helper.ts": 'export const folder: string = "src";\n',
      "specwright.config.ts": typescript,
    });
    const run = await specwright(folder, "generate");
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(readTree(join(folder, "src/shop")).has("schemas/order.ts")).toBe(true);
    expect(
      JSON.parse(readFileSync(join(folder, "packages/pack/package.json"), "utf8")),
    ).toMatchObject({ name: "@me/pack" });
    expect((await specwright(folder, "check")).code).toBe(0);
    expect((await specwright(folder, "generate", "pakc")).error).toContain("did you mean `pack`?");
  });

  it.each([
    ["specwright.config.mts", (json: string) => `export default ${json} satisfies object;`],
    ["specwright.config.js", (json: string) => `export default ${json};`],
    ["specwright.config.mjs", (json: string) => `export default ${json};`],
    ["specwright.config.json", (json: string) => json],
  ])("may be %s", async (name, write) => {
    const apis = [{ name: "a", input: "api/shop.yaml", output: "out/a", emit: ["docs"] }];
    const folder = makeProject({ "api/shop.yaml": spec, [name]: write(JSON.stringify({ apis })) });
    expect(await specwright(folder, "generate")).toMatchObject({ code: 0, error: "" });
    expect(existsSync(join(folder, "out/a/docs/index.md"))).toBe(true);
  });

  it("may lie elsewhere when it is named, and its paths count from there", async () => {
    const apis = [{ name: "a", input: "shop.yaml", output: "out", emit: ["docs"] }];
    const folder = makeProject({
      "api/shop.yaml": spec,
      "api/my.json": JSON.stringify({ apis }),
    });
    const run = await specwright(folder, "generate", "--config", "api/my.json");
    expect(run).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "api/out/docs/index.md"))).toBe(true);
  });

  it("is never taken from the folder of a description, nor from a folder above", async () => {
    const trap =
      'import { writeFileSync } from "node:fs"; writeFileSync("trapped", ""); export default {};';
    const folder = makeProject({
      "specwright.config.mjs": trap,
      "work/api/specwright.config.mjs": trap,
      "work/api/shop.yaml": spec,
    });
    const work = join(folder, "work");
    const at = ["--input", "api/shop.yaml", "--output", "o", "--emit", "types"];
    expect((await specwright(work, "generate", ...at)).code).toBe(0);
    expect((await specwright(work, "generate")).error).toContain("usage/api");
    expect([...readTree(folder).keys()].filter((path) => path.includes("trapped"))).toEqual([]);
  });
});

const good = { name: "a", input: "shop.yaml", output: "o" };

describe("a config file with a mistake is refused, and nothing runs", () => {
  it.each<[string, string, string, readonly RegExp[]]>([
    [
      "properties that do not exist or have the wrong type",
      "json",
      '{\n  "apis": [\n    { "name": "a", "inptu": "shop.yaml", "output": 3, "emit": "types" }\n  ]\n}',
      [
        /^specwright\.config\.json:3:20 {2}error {2}config\/invalid {2}apis\[0\]\.inptu: .*did you mean `input`\?/m,
        /apis\[0\]\.input: is missing/,
        /^specwright\.config\.json:3:\d+ .*apis\[0\]\.output: is a number/m,
        /apis\[0\]\.emit: is a string, not a list of kinds\n {2}fix: Write `\["types", "client"\]`/,
      ],
    ],
    ["no list of APIs", "json", "{}", [/apis: is missing/]],
    ["an empty list", "json", '{ "apis": [] }', [/apis: is no list with an API in it/]],
    [
      "no JSON",
      "json",
      '{ "apis": [',
      [/^specwright\.config\.json:1:\d+ {2}error {2}config\/unreadable/m],
    ],
    [
      "two APIs of one name",
      "json",
      JSON.stringify({ apis: [good, { ...good, output: "p" }] }),
      [/apis\[1\]\.name: `apis\[0\]` has the same name/],
    ],
    [
      "outputs inside each other",
      "json",
      JSON.stringify({ apis: [good, { ...good, name: "b", output: "o/b" }] }),
      [/usage\/output .*`a` goes to `o` and `b` to `o\/b`/],
    ],
    [
      "a file and a kind that do not exist",
      "json",
      JSON.stringify({ apis: [{ ...good, input: "shp.yaml", emit: ["typs"] }] }),
      [
        /apis\[0\]\.input: there is no file `shp\.yaml`\n.*`shop\.yaml`/,
        /apis\[0\]\.emit: .*`types`\?/,
      ],
    ],
    ["no default export", "ts", "export const apis = [];", [/there is no default export/]],
    ["an exception", "ts", 'throw new Error("boom");', [/loading it failed: boom/]],
    ["a syntax error", "ts", "export default {", [/config\/unreadable {2}loading it failed: /]],
    ["a function", "ts", "export default () => ({});", [/is a function, not an object/]],
  ])("%s", async (_, ending, text, expected) => {
    const folder = makeProject({ "shop.yaml": spec, [`specwright.config.${ending}`]: text });
    const run = await specwright(folder, "generate");
    expect(run).toMatchObject({ code: 2, out: "" });
    for (const one of expected) expect(run.error).toMatch(one);
    expect(run.error).not.toMatch(/\n\s+at /);
    expect([...readTree(folder).keys()]).toHaveLength(2);
  });

  it("two config files, or one that is not there", async () => {
    const folder = makeProject({ "specwright.config.ts": "", "specwright.config.json": "{}" });
    const run = await specwright(folder, "lint", "--json");
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out)).toMatchObject({
      usage: [{ code: "config/unreadable", message: expect.stringContaining(" and ") as string }],
    });
    const missing = await specwright(folder, "lint", "--config", "nowhere.ts");
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.error).toContain("there is no file `nowhere.ts`");
  });
});
