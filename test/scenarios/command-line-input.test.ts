import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generate, type OutputKind } from "../../generator/index.ts";
import { makeProject, readTree, specwright } from "../support/project.ts";

const spec = readFileSync(new URL("shop/openapi.yaml", import.meta.url), "utf8");

/** Runs `generate` for the shop with these kinds and gives the paths that came out. */
async function emitted(emit: string): Promise<{ paths: string[]; folder: string }> {
  const folder = makeProject({ "shop.yaml": spec });
  const kinds = emit.split(",") as OutputKind[];
  const result = await generate({
    input: "shop.yaml",
    output: "src/shop",
    emit: kinds,
    cwd: folder,
  });
  expect(result).toMatchObject({ ok: true });
  return {
    paths: [...readTree(join(folder, "src/shop")).keys()],
    folder: join(folder, "src/shop"),
  };
}

/** What a strict compiler says of the modules below a folder. */
function compile(folder: string): readonly string[] {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const modules = [...readTree(folder).keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram(
    modules.map((path) => join(folder, path)),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.NodeNext,
      types: [],
      skipLibCheck: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      noEmit: true,
    },
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName} ${JSON.stringify(messageText)}`);
}

describe("specwright generate --input", () => {
  it("makes a whole package of one description, named after its folder", async () => {
    const folder = makeProject({ "apis/shop.yaml": spec });
    const run = await specwright(
      folder,
      "generate",
      "--input",
      "apis/shop.yaml",
      "--output",
      "packages/Shop API",
    );
    expect(run).toMatchObject({ code: 0, error: "" });
    const tree = readTree(join(folder, "packages/Shop API"));
    expect(JSON.parse(tree.get("package.json") ?? "")).toMatchObject({ name: "shop-api" });
    expect([...tree.keys()]).toEqual(
      expect.arrayContaining(["src/client.ts", "src/mocks/index.ts", "README.md", "openapi.json"]),
    );
    expect(tree.get("src/client.ts")).toMatch(
      /^\/\/ Generated from apis\/shop\.yaml\. .*`specwright generate`\.\n/,
    );
  });

  it("names the package as it is told", async () => {
    const folder = makeProject({ "shop.yaml": spec });
    await specwright(
      folder,
      "generate",
      "--input",
      "shop.yaml",
      "--output",
      "o",
      "--name",
      "@me/shop",
    );
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "o/package.json"), "utf8"));
    expect(manifest).toMatchObject({ name: "@me/shop" });
  });

  it("takes JSON, and a file that lies elsewhere, whose folders the output does not name", async () => {
    const elsewhere = makeProject({
      "api.json": JSON.stringify({
        openapi: "3.0.3",
        info: { title: "Tiny", version: "1" },
        paths: {},
        components: { schemas: { Thing: { $ref: "parts.json#/Thing" } } },
      }),
      "parts.json": JSON.stringify({ Thing: { type: "string", enum: ["a"] } }),
    });
    const folder = makeProject({});
    const run = await specwright(
      folder,
      "generate",
      "--input",
      join(elsewhere, "api.json"),
      "--output",
      "o",
      "--emit",
      "types",
    );
    expect(run.code).toBe(0);
    const tree = readTree(join(folder, "o"));
    expect([...tree.values()].join("\n")).toMatch(/export type \w+ = "a";/);
    for (const [path, text] of tree) expect(text, path).not.toContain(elsewhere);
  });

  it("writes no more of a file's name than is harmless in a comment and on a page", async () => {
    const name = "a\n*/ `${process.exit(7)}` <b>\u2028.yaml";
    const folder = makeProject({ [name]: spec });
    const result = await generate({ input: name, output: "o", cwd: folder });
    expect(result.ok).toBe(true);
    const tree = readTree(join(folder, "o"));
    expect(tree.get("src/index.ts")?.split("\n")[0]).toBe(
      "// Generated from a__/ ___process.exit_7___ _b__.yaml. Do not edit: change the description, then run `specwright generate`.",
    );
    for (const [path, text] of tree) expect(text, path).not.toMatch(/\*\/ `|<b>|\u2028/);
  });

  it("keeps references inside the input's folder", async () => {
    const outer = makeProject({
      "secret.yaml": "Secret: { type: string }",
      "in/api.yaml": `${spec}    Leak: { $ref: "../secret.yaml#/Secret" }\n`,
    });
    const run = await specwright(outer, "generate", "--input", "in/api.yaml", "--output", "o");
    expect(run.code).toBe(1);
    expect(run.error).toContain("ref/outside-root");
    expect(existsSync(join(outer, "o"))).toBe(false);
  });

  it("--emit types: types and an entry right in the folder, and nothing else", async () => {
    const { paths, folder } = await emitted("types");
    expect(paths.filter((path) => !path.startsWith("runtime/")).sort()).toEqual([
      ".specwright.json",
      "index.ts",
      "schemas/order.ts",
      "schemas/problem.ts",
      "types/create-order.ts",
    ]);
    const index = readFileSync(join(folder, "index.ts"), "utf8");
    expect(index).toContain('export type * from "./schemas/order.js"');
    expect(index).not.toContain("client");
    expect(compile(folder)).toEqual([]);
  });

  it("--emit client brings types, and the entry exports both", async () => {
    const { paths, folder } = await emitted("client");
    expect(paths).toEqual(expect.arrayContaining(["client.ts", "types/create-order.ts"]));
    expect(paths.some((path) => /^(validators|mocks|docs|src)\/|^package/.test(path))).toBe(false);
    const index = readFileSync(join(folder, "index.ts"), "utf8");
    expect(index).toContain('export * from "./client.js"');
    expect(compile(folder)).toEqual([]);
  });

  it("--emit mocks,docs brings types and validators", async () => {
    const { paths, folder } = await emitted("mocks,docs");
    expect(paths).toEqual(
      expect.arrayContaining(["mocks/core.ts", "validators/index.ts", "docs/index.md"]),
    );
    expect(paths).not.toContain("client.ts");
    // `mocks/index.ts` alone needs `msw`, which this folder does not have.
    expect(compile(folder).filter((problem) => !problem.includes("mocks/index.ts"))).toEqual([]);
  });

  it("--emit docs makes no module at all", async () => {
    const { paths } = await emitted("docs");
    expect(paths.sort()).toEqual([".specwright.json", "docs/create-order.md", "docs/index.md"]);
  });

  it("--emit with package makes a package that offers what is in it", async () => {
    const { paths, folder } = await emitted("package,validators");
    expect(paths).toContain("src/validators/index.ts");
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      "./validators",
      "./openapi.json",
      "./package.json",
    ]);
    expect(manifest).not.toHaveProperty("peerDependencies");
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    expect(readme).toContain("## Check by yourself");
    expect(readme).not.toMatch(/createClient|setupServer|\.\/docs\//);
  });

  it("takes away what it no longer makes when the kinds change, and never a file of yours", async () => {
    const folder = makeProject({ "shop.yaml": spec, "o/mine.ts": "export {};\n" });
    const generate = (emit: string) =>
      specwright(folder, "generate", "--input", "shop.yaml", "--output", "o", "--emit", emit);
    await generate("client");
    const run = await generate("types");
    expect(run.out).toMatch(/^o: 0 created|^o: .*\d+ removed/);
    const tree = readTree(join(folder, "o"));
    expect(tree.has("client.ts")).toBe(false);
    expect(tree.get("mine.ts")).toBe("export {};\n");
  });

  it("refuses a folder where a file of yours stands in the way", async () => {
    const folder = makeProject({ "shop.yaml": spec, "o/index.ts": "mine" });
    const run = await specwright(
      folder,
      "generate",
      "--input",
      "shop.yaml",
      "--output",
      "o",
      "--emit",
      "types",
    );
    expect(run.code).toBe(1);
    expect(run.error).toContain("o/index.ts: this file was not made by specwright");
    expect([...readTree(join(folder, "o")).keys()]).toEqual(["index.ts"]);
  });

  it("never takes the description itself for its own, though it hold the very text of one of its files", async () => {
    const folder = makeProject({ "shop.yaml": spec });
    await specwright(folder, "generate", "--input", "shop.yaml", "--output", "a");
    mkdirSync(join(folder, "b"));
    const canonical = readFileSync(join(folder, "a/openapi.json"), "utf8");
    writeFileSync(join(folder, "b/openapi.json"), canonical);
    const run = await specwright(folder, "generate", "--input", "b/openapi.json", "--output", "b");
    expect(run.code).toBe(1);
    expect(run.error).toContain("b/openapi.json: this file was not made by specwright");
    expect([...readTree(join(folder, "b"))]).toEqual([["openapi.json", canonical]]);
  });

  it("checks and lints one description as well", async () => {
    const folder = makeProject({ "shop.yaml": spec });
    const at = ["--input", "shop.yaml", "--output", "o", "--emit", "types"];
    expect((await specwright(folder, "lint", "--input", "shop.yaml")).out).toBe(
      "shop.yaml: fine\n",
    );
    expect((await specwright(folder, "check", ...at)).code).toBe(1);
    await specwright(folder, "generate", ...at);
    expect(await specwright(folder, "check", ...at)).toMatchObject({
      code: 0,
      out: "o is up to date.\n",
    });
    const report: unknown = JSON.parse((await specwright(folder, "check", ...at, "--json")).out);
    expect(report).toMatchObject({ upToDate: true, apis: [{ name: "o", missing: [] }] });
  });
});

describe("wrong usage of --input", () => {
  const folder = makeProject({ "shop.yaml": spec, "specs/openapi.yaml": spec, file: "" });
  it.each<[string, readonly string[], RegExp]>([
    [
      "a missing file",
      ["--input", "shp.yaml", "--output", "o"],
      /no file `shp\.yaml`\n.*`shop\.yaml`/,
    ],
    ["a folder", ["--input", "specs", "--output", "o"], /is a folder\n.*`specs\/openapi\.yaml`/],
    [
      "an address",
      ["--input", "https://x.example/a.yaml", "--output", "o"],
      /nothing is ever fetched/,
    ],
    ["no output", ["--input", "shop.yaml"], /`--input` needs `--output`/],
    ["output alone", ["--output", "o"], /`--output` needs `--input`/],
    ["emit alone", ["--emit", "types"], /`--emit` needs `--input`/],
    ["a name too", ["shop", "--input", "shop.yaml", "--output", "o"], /`shop` beside it/],
    ["a config too", ["--config", "c.ts", "--input", "shop.yaml", "--output", "o"], /`--config`/],
    [
      "a file as output",
      ["--input", "shop.yaml", "--output", "file"],
      /--output: `file` is a file/,
    ],
    [
      "an unknown kind",
      ["--input", "shop.yaml", "--output", "o", "--emit", "types,validatrs"],
      /no kind `validatrs`; did you mean `validators`\?\n.*types, client, validators, mocks/,
    ],
    ["no kind", ["--input", "shop.yaml", "--output", "o", "--emit", ","], /--emit: names no kind/],
    [
      "a bad package name",
      ["--input", "shop.yaml", "--output", "o", "--name", "My Shop"],
      /`My Shop` is no name.*\n.*`my-shop`/,
    ],
  ])("%s", async (_, options, expected) => {
    const run = await specwright(folder, "generate", ...options);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.error).toMatch(expected);
    expect(existsSync(join(folder, "o"))).toBe(false);
  });

  it("is JSON with --json, and can be explained", async () => {
    const run = await specwright(folder, "generate", "--output", "o", "--json");
    expect(run).toMatchObject({ code: 2, error: "" });
    expect(JSON.parse(run.out)).toMatchObject({ usage: [{ code: "usage/option" }] });
    expect((await specwright(folder, "explain", "usage/option")).out).toContain("Fix:");
  });
});
