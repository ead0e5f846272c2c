import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { commandLine } from "../support/project.ts";
import type { CorpusDocument } from "./documents.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How a process ended. */
export type Ended = { readonly code: number; readonly out: string };

/** Runs a script of Node as a process of its own; both of its outputs together. */
export function run(
  parameters: readonly string[],
  cwd: string = root,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--max-old-space-size=6144", ...parameters],
      { cwd, maxBuffer: 256 * 1024 * 1024, env: { ...process.env, ...environment } },
      (error, out, err) =>
        resolve({ code: child.exitCode ?? (error ? -1 : 0), out: `${out}${err}` }),
    );
  });
}

/** The package's name of a document. */
export function packageName(name: string): string {
  return `@corpus/${name}`;
}

/** A folder for packages, from which the tools of this repository are found. */
export function openWorkbench(): string {
  const folder = mkdtempSync(join(tmpdir(), "specwright-corpus-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

export function closeWorkbench(folder: string): void {
  if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
  else process.stdout.write(`kept: ${folder}\n`);
}

/** Runs `specwright generate` on descriptions, into a folder that has a folder for each. */
export async function generate(
  documents: readonly CorpusDocument[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const apis = documents.map(({ name, entry }) => ({
    name,
    input: entry,
    output: join(folder, name),
    packageName: packageName(name),
  }));
  const config = join(folder, "specwright.config.mjs");
  write(config, `export default ${JSON.stringify({ apis })};\n`);
  const { code, out } = await run(
    [...commandLine(), "generate", "--config", config],
    root,
    environment,
  );
  if (code !== 0) throw new Error(`specwright ended with ${code}:\n${out.slice(-4000)}`);
}

/** The compilers that output must satisfy, by the folder under `node_modules`. */
export type Compiler = "typescript" | "typescript-7";

/** The folders below a workbench that hold the compiled packages, and what their pages show. */
export const builtFolder = "built";
export const usageFolder = "usage";

/**
 * What a compiler says of packages and their usage under the strictest settings, by package; they are one program, since most of
 * the time goes into the declarations of the language. The second compiler writes JavaScript too.
 */
export async function compile(
  bench: string,
  names: readonly string[],
  compiler: Compiler,
): Promise<ReadonlyMap<string, readonly string[]>> {
  write(join(bench, "node.d.ts"), "declare const process: { env: Record<string, string> };\n");
  // What is compiled are ES modules, as the packages are.
  for (const folder of [builtFolder, usageFolder])
    write(join(bench, folder, "package.json"), JSON.stringify({ type: "module" }));
  const config = `tsconfig.${compiler}.json`;
  write(join(bench, config), JSON.stringify(settings(names, compiler === "typescript-7")));
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const { out, code } = await run([tsc, "-p", config, "--pretty", "false"], bench);
  const errors = out.split("\n").filter((line) => /error TS\d+/.test(line));
  const isOf = (name: string) => (line: string) =>
    line.startsWith(`${name}/`) || line.startsWith(`${usageFolder}/${name}/`);
  const others = errors.filter((line) => !names.some((name) => isOf(name)(line)));
  if (others.length > 0 || (code !== 0 && errors.length === 0))
    throw new Error(`${compiler}: exit ${code}\n${out.slice(-4000)}`);
  return new Map(names.map((name) => [name, errors.filter(isOf(name))]));
}

function settings(names: readonly string[], writes: boolean): object {
  const entries = ["", "/validators", "/mocks"];
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable"],
      module: "nodenext",
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noImplicitOverride: true,
      noImplicitReturns: true,
      noFallthroughCasesInSwitch: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      paths: Object.fromEntries(
        names.flatMap((name) =>
          entries.map((entry) => [
            `${packageName(name)}${entry}`,
            [`./${name}/src${entry}/index.ts`],
          ]),
        ),
      ),
      rootDir: ".",
      ...(writes ? { outDir: builtFolder } : { noEmit: true }),
    },
    include: ["node.d.ts", ...names.flatMap((name) => [`${name}/src`, `${usageFolder}/${name}`])],
  };
}

/** Imports every module of a folder in a process of its own, each within a time; returns the ones that failed. */
export async function importAll(folder: string): Promise<{ modules: number; failed: string[] }> {
  const script = fileURLToPath(new URL("import-all.mjs", import.meta.url));
  const { out, code } = await run([script, folder]);
  if (code !== 0) throw new Error(`importing ended with ${code}: ${out.slice(-2000)}`);
  return JSON.parse(out) as { modules: number; failed: string[] };
}

/** A module of a compiled package. */
export async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<string, unknown>;
}

/** Writes a file, with the folders that it needs. */
export function write(path: string, text: string): void {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
