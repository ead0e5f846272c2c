import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { execute, root } from "./install.ts";
import { otherNodes, runtimeOf } from "./runtimes.ts";

const spec = readFileSync(join(root, "test/scenarios/shop/openapi.yaml"), "utf8");

/** The generator itself, packed and installed in an empty folder outside of the repository. */
let tarball: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specwright-user-"));
  const output = await execute("npm", ["pack", "--json", "--pack-destination", folder], root);
  // `prepack` prints before the JSON.
  const [packed] = JSON.parse(output.slice(output.indexOf("[\n"))) as { filename: string }[];
  tarball = join(folder, packed?.filename ?? "");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, "shop.yaml"), spec);
  await execute("npm", ["install", tarball, "typescript@5.9"], folder);
});

describe("the specwright package", () => {
  it("ships code, declarations, templates and the vocabulary, and nothing else", async () => {
    const listing = await execute("tar", ["-tzf", tarball], root);
    const files = listing
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, ""));
    const wanted =
      /^(dist\/runtime\.js|dist\/vocabulary\.cjs|dist\/generator\/.+\.(js|d\.ts)|templates\/.+\.(ts|hbs)|specs\/vocabulary\/(README\.md|schema\.json)|package\.json|README\.md|LICENSE)$/;
    expect(files.filter((path) => !wanted.test(path))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        "dist/generator/cli.js",
        "dist/generator/index.js",
        "dist/generator/index.d.ts",
        "templates/package/README.md.hbs",
      ]),
    );
  });

  it("has a manifest that publint finds no fault with", async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("resolves in every way that attw knows for ES modules", async () => {
    await execute(join(root, "node_modules/.bin/attw"), [tarball, "--profile", "esm-only"], root);
  });

  it("runs with npx from a tarball, and is quick when there is nothing to do", async () => {
    const generate = () =>
      execute(
        "npx",
        ["specwright", "generate", "--input", "shop.yaml", "--output", "out", "--json"],
        folder,
      );
    expect(JSON.parse(await generate())).toMatchObject({ written: true });
    expect(JSON.parse(await generate())).toMatchObject({ apis: [{ created: [], changed: [] }] });
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "out/package.json"), "utf8"));
    expect(manifest).toMatchObject({ name: "out" });
  });

  it("checks our keywords as the sources do, with checks that were built ahead", async () => {
    const errors = join(root, "test/errors/vocabulary-invalid");
    const place = mkdtempSync(join(folder, "lint-"));
    writeFileSync(join(place, "openapi.yaml"), readFileSync(join(errors, "openapi.yaml"), "utf8"));
    const expected = readFileSync(join(errors, "expected.txt"), "utf8");
    await expect(
      execute("npx", ["specwright", "lint", "--input", "openapi.yaml"], place),
    ).rejects.toThrow(expected.trim().split("\n")[0]);
  });

  it("takes a config file in TypeScript", async () => {
    writeFileSync(join(folder, "specwright.config.ts"), configFile);
    await execute("npx", ["specwright", "generate"], folder);
    expect(readFileSync(join(folder, "src/shop/index.ts"), "utf8")).toContain("./client.js");
  });

  it("can be called from a program that is compiled under strict settings, libraries checked", async () => {
    writeFileSync(join(folder, "specwright.config.ts"), configFile);
    writeFileSync(join(folder, "program.ts"), program);
    writeFileSync(join(folder, "tsconfig.json"), compilerSettings);
    await execute("npx", ["tsc", "-p", "."], folder);
    expect(await execute(process.execPath, ["built/program.js"], folder)).toBe("ok\n");

    writeFileSync(join(folder, "wrong.ts"), configFile.replace('"client"', '"clients"'));
    await expect(execute("npx", ["tsc", "-p", ".", "--noEmit"], folder)).rejects.toThrow(
      /wrong\.ts.*"clients"/s,
    );
  });

  it.each(otherNodes)("runs on Node %s", async (version) => {
    const cli = join(folder, "node_modules/specwright/dist/generator/cli.js");
    const { command: node } = await runtimeOf(`node@${version}`);
    await execute(node, [cli, "generate"], folder);
    await execute(node, [cli, "check"], folder);
  });
});

const configFile = `import { defineConfig } from "specwright";

const kinds = ["client"] as const;
export default defineConfig({
  apis: [{ name: "shop", input: "shop.yaml", output: "src/shop", emit: kinds }],
});
`;

const program = `import { check, generate, type GenerateOptions, type GenerateResult } from "specwright";

const options: GenerateOptions = { input: "shop.yaml", output: "from-program", emit: ["types"] };
const result: GenerateResult = await generate(options);
const checked = await check(options);
const failed = await generate({ input: "nowhere.yaml", output: "x" });
const [problem] = failed.diagnostics;
console.log(
  result.ok && result.files.written.includes("index.ts") && checked.ok && problem?.code === "usage/input"
    ? "ok"
    : JSON.stringify({ result, checked, failed }),
);
`;

const compilerSettings = JSON.stringify({
  compilerOptions: {
    target: "es2022",
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    types: [],
    lib: ["es2023", "dom"],
    outDir: "built",
  },
  include: ["*.ts"],
});
