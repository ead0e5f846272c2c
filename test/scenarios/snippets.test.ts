import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const apis = readdirSync(join(root, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The TypeScript blocks of a page. */
function snippetsIn(page: string): readonly string[] {
  return [...readFileSync(page, "utf8").matchAll(/^(`{3,})ts\n(.*?)\n\1$/gms)].map(
    ([, , text]) => text ?? "",
  );
}

/** What the compiler says of programs that use a generated package as its users do, one message a line. */
function compile(api: string, programs: ReadonlyMap<string, string>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "specwright-snippets-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of programs) writeFileSync(join(folder, name), text);
  const source = join(root, "generated", api, "src");
  const program = ts.createProgram({
    rootNames: [...programs.keys()].map((name) => join(folder, name)),
    options: {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      paths: {
        specwright: [join(root, "generator/index.ts")],
        [`@specwright/${api}`]: [join(source, "index.ts")],
        [`@specwright/${api}/validators`]: [join(source, "validators/index.ts")],
        [`@specwright/${api}/mocks`]: [join(source, "mocks/index.ts")],
      },
    },
  });
  // The generator itself is not looked at here: `npm run typecheck` does that.
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes("/generator/"));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  return diagnostics.map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    return `${diagnostic.file?.fileName.split("/").at(-1)}: ${text}`;
  });
}

describe.each(apis)("%s", (api) => {
  const folder = join(root, "generated", api);

  it("shows TypeScript in its docs that compiles", () => {
    const programs = new Map(
      readdirSync(join(folder, "docs")).flatMap((page) =>
        snippetsIn(join(folder, "docs", page)).map(
          (text, index) => [`${page}-${index}.ts`, text] as const,
        ),
      ),
    );
    expect(programs.size).toBeGreaterThan(0);
    expect(compile(api, programs)).toEqual([]);
  });

  it("shows TypeScript in its README that compiles", () => {
    const [first = "", ...others] = snippetsIn(join(folder, "README.md"));
    // The later blocks go on from the first; what stands for the reader's own values is declared here.
    const operation = /client\.(\w+)\(/.exec(first)?.[1] ?? "";
    const declared = `declare const input: Parameters<typeof client.${operation}>[0];\ndeclare const value: unknown;\n`;
    expect(others.length).toBeGreaterThan(0);
    expect(compile(api, new Map([["readme.ts", [first, declared, ...others].join("\n")]]))).toEqual(
      [],
    );
  });
});

describe("the root README", () => {
  it("shows TypeScript that compiles", () => {
    const [first = "", ...others] = snippetsIn(join(root, "README.md"));
    const declared = "declare function readToken(): Promise<string>;\n";
    const programs = new Map([["readme.ts", declared + first]]);
    for (const [index, text] of others.entries()) programs.set(`readme-${index}.ts`, text);
    expect([...programs.values()].join("")).toContain("defineConfig({");
    expect(compile("huawei-ecs", programs)).toEqual([]);
  });
});
