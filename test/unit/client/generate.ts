import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import ts from "typescript";
import { clientOf } from "../../../generator/emit/client/index.ts";
import { settleNames } from "../../../generator/emit/names.ts";
import { runtimeFiles } from "../../../generator/emit/runtime-files.ts";
import { types } from "../../../generator/emit/types/index.ts";
import type { Api } from "../../../generator/model/api.ts";
import { buildApi } from "../../../generator/model/build/index.ts";
import type { RenderedFile } from "../../../generator/print/file.ts";
import { render } from "../../../generator/print/render.ts";
import { loadTemplates, packageRoot } from "../../../generator/root.ts";
import type { Diagnostic } from "../../../generator/source/diagnostic.ts";
import { readSource } from "../../../generator/source/read.ts";

/** A description's types and client as text. */
const client = clientOf(new Set(["types", "client"]));

export type Generated = {
  readonly api: Api;
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly text: (path: string) => string;
};

/** Generates types and client from a file. */
export async function generateFrom(entry: string, allowedRoot?: string): Promise<Generated> {
  const source = readSource(entry, allowedRoot === undefined ? {} : { allowedRoot });
  if (!source.value) throw new Error(source.diagnostics.map(({ message }) => message).join("\n"));
  return generateApi(buildApi(source.value).value);
}

/** Generates types and client from the text of a description. */
export async function generateText(text: string): Promise<Generated> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-client-"));
  writeFileSync(join(folder, "openapi.yaml"), text);
  return generateFrom(join(folder, "openapi.yaml"));
}

/** Generates types and client from a model. */
export async function generateApi(api: Api): Promise<Generated> {
  const input = {
    api,
    names: settleNames(api),
    target: { packageName: "@test/api", source: "openapi.yaml", bundled: {} },
  };
  const outcomes = [types.emit(input), client.emit(input)];
  const templates = loadTemplates();
  const modules = outcomes.flatMap(({ value }) => value);
  const files = await render([...modules, ...runtimeFiles(modules, templates)], templates);
  const byPath = new Map(files.map(({ path, text }) => [path, text]));
  return {
    api,
    files,
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    text: (path) => {
      const found = byPath.get(path);
      if (found === undefined) throw new Error(`no ${path} among ${[...byPath.keys()].join(", ")}`);
      return found;
    },
  };
}

/** The strict settings that generated code must pass. */
export const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  // All declarations are those of the language.
  skipLibCheck: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
};

/** What the compiler says about files in memory; `programs` are added beside them. */
export function compile(
  files: readonly RenderedFile[],
  programs: Readonly<Record<string, string>> = {},
): readonly string[] {
  const root = join(packageRoot, "virtual");
  const texts = new Map(files.map(({ path, text }) => [join(root, path), text]));
  for (const [path, text] of Object.entries(programs)) texts.set(join(root, path), text);
  texts.set(join(root, "package.json"), '{ "type": "module" }');
  const host = ts.createCompilerHost({ ...strict, noEmit: true });
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.directoryExists = () => true;
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, options, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? sharedLibrary(path, () => getSourceFile(path, options, ...rest))
      : ts.createSourceFile(path, text, options);
  };
  const program = ts.createProgram(
    [...texts.keys()].filter((path) => path.endsWith(".ts")),
    { ...strict, noEmit: true },
    host,
  );
  const diagnostics = [
    ...ts.getPreEmitDiagnostics(program),
    ...program.getDeclarationDiagnostics(),
  ];
  return diagnostics.map((diagnostic) => {
    const where = diagnostic.file
      ? `${diagnostic.file.fileName.slice(root.length + 1)}:${ts.getLineAndCharacterOfPosition(diagnostic.file, diagnostic.start ?? 0).line + 1} `
      : "";
    return `${where}TS${diagnostic.code} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}

const libraries = new Map<string, ts.SourceFile | undefined>();

function sharedLibrary(
  path: string,
  read: () => ts.SourceFile | undefined,
): ts.SourceFile | undefined {
  if (!libraries.has(path)) libraries.set(path, read());
  return libraries.get(path);
}

/** Writes the files, compiled to JavaScript, into a new folder, and gives its path. */
export function build(files: readonly RenderedFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "specwright-built-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { path, text } of files) {
    if (!path.endsWith(".ts")) continue;
    const target = join(folder, path.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { ...strict, module: ts.ModuleKind.ESNext, isolatedDeclarations: false },
    });
    writeFileSync(target, outputText);
  }
  return folder;
}
