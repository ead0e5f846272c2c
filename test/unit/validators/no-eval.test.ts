import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runtimeFiles } from "../../../generator/emit/runtime-files.ts";
import { printTypeScript } from "../../../generator/print/typescript.ts";
import { loadTemplates } from "../../../generator/root.ts";
import { suites } from "../../conformance/suite.ts";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  type Validate,
} from "../../support/load-validators.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The schemas of our own conformance cases for 3.1 and what they are asked about, in one description. */
const groups = suites
  .filter(({ title }) => title === "OpenAPI 3.1")
  .flatMap((suite) => suite.groups())
  .filter(({ schemas }) => !schemas)
  .map(({ schema, tests }, index) => ({
    name: `Case${index}`,
    schema: rooted(schema, index),
    tests,
  }));

/** `#/$defs` of a schema that has become a part of a description. */
function rooted(schema: unknown, index: number): unknown {
  const text = JSON.stringify(schema).replaceAll('"#/', `"#/components/schemas/Case${index}/`);
  return JSON.parse(text);
}

const description = describeSchemas(
  Object.fromEntries(groups.map(({ name, schema }) => [name, schema])),
);

describe("without code from text", () => {
  let folder: string;
  const { files } = emitFrom(description);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "specwright-no-eval-"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const templates = loadTemplates();
    const texts = [
      ...files.flatMap((file) =>
        file.kind === "typescript" ? [[file.path, printTypeScript(file)] as const] : [],
      ),
      ...runtimeFiles(files, templates).map(
        ({ path, from }) => [path, templates.get(from) ?? ""] as const,
      ),
    ];
    for (const [path, text] of texts) {
      const file = join(folder, path.replace(/\.ts$/, ".js"));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, javascriptOf(text));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("emitted validators say the same, from files and in memory", async () => {
    expect(groups.length).toBeGreaterThan(30);
    const asked = groups.map(({ name, tests }) => ({
      name,
      values: tests.map(({ data }) => data),
    }));
    const script = `
      import * as validators from ${JSON.stringify(pathToFileURL(join(folder, "src/validators/index.js")).href)};
      let isRefused = false;
      try { new Function("return 1")(); } catch { isRefused = true; }
      const asked = ${JSON.stringify(asked)};
      const verdicts = asked.map(({ name, values }) => values.map((value) => validators["validate" + name](value).valid));
      console.log(JSON.stringify({ isRefused, verdicts }));
    `;
    writeFileSync(join(folder, "ask.js"), script);
    const { isRefused, verdicts } = JSON.parse(
      await node("--disallow-code-generation-from-strings", join(folder, "ask.js")),
    ) as { readonly isRefused: boolean; readonly verdicts: readonly (readonly boolean[])[] };
    expect(isRefused).toBe(true);
    expect(verdicts).toEqual(groups.map(({ tests }) => tests.map(({ valid }) => valid)));

    const exports = await loadExports(files);
    const inMemory = groups.map(({ name, tests }) =>
      tests.map(({ data }) => (exports[`validate${name}`] as Validate)(data).valid),
    );
    expect(inMemory).toEqual(verdicts);
  });

  it("no module makes code at run time", () => {
    const modules = [...typescriptBelow("templates/runtime"), ...typescriptBelow("generated")];
    expect(modules.length).toBeGreaterThan(200);
    expect(modules.filter((path) => makesCode(readFileSync(path, "utf8")))).toEqual([]);
    expect(["eval('1')", "new Function('1')", "globalThis.Function('1')"].every(makesCode)).toBe(
      true,
    );
  });
});

function javascriptOf(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}

function node(...parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, parameters, { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      error ? reject(new Error(`${error.message}\n${err}`)) : resolve(out),
    );
  });
}

function typescriptBelow(path: string): readonly string[] {
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith(".ts") && !/\/(?:node_modules|dist)\//.test(file));
}

/** True for text that calls what makes code from text; comments and literals do not count. */
function makesCode(text: string): boolean {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): boolean => {
    const called =
      ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : undefined;
    const name =
      called && /(?:^|\.)(eval|Function|setTimeout|setInterval)$/.exec(called.getText(source))?.[1];
    if (name === "eval" || name === "Function") return true;
    // A timer takes text, too.
    const [first] = name && ts.isCallExpression(node) ? node.arguments : [];
    if (first && ts.isStringLiteralLike(first)) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(source);
}
