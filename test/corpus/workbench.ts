import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

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

/** Runs `specwright generate` on a description. */
export function generate(
  entry: string,
  output: string,
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const cli = join(root, "generator/cli.ts");
  return run(
    [tsx, cli, "generate", "--input", entry, "--output", output, "--name", packageName(name)],
    root,
    environment,
  );
}

/** The compilers that output must satisfy, by the folder under `node_modules`. */
export type Compiler = "typescript" | "typescript-7";

/** The errors in a package and its usage under the strictest settings; the second compiler writes JavaScript too. */
export async function compile(
  folder: string,
  name: string,
  compiler: Compiler,
): Promise<readonly string[]> {
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const config = join(folder, `tsconfig.${compiler}.json`);
  writeFileSync(config, JSON.stringify(settings(name, compiler === "typescript-7")));
  const { out, code } = await run([tsc, "-p", config, "--pretty", "false"]);
  const errors = out.split("\n").filter((line) => /error TS\d+/.test(line));
  if (code !== 0 && errors.length === 0) throw new Error(`${compiler}: exit ${code}\n${out}`);
  return errors;
}

function settings(name: string, writes: boolean): object {
  const at = (path: string): readonly string[] => [`./${path}/index.ts`];
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
      paths: {
        [packageName(name)]: at("src"),
        [`${packageName(name)}/validators`]: at("src/validators"),
        [`${packageName(name)}/mocks`]: at("src/mocks"),
      },
      rootDir: ".",
      ...(writes ? { outDir: "built" } : { noEmit: true }),
    },
    include: ["src", "usage"],
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
