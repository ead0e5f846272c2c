import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { RenderedFile } from "../../generator/print/file.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = fileURLToPath(new URL("run-packages.mjs", import.meta.url));

/** What happened when all modules of some packages were imported and called. */
export type Execution = {
  readonly modules: number;
  readonly calls: number;
  readonly problems: readonly string[];
};

/** Compiles packages without looking at their types, and runs them in a process of its own. */
export async function runPackages(
  packages: ReadonlyMap<string, readonly RenderedFile[]>,
  token: RegExp,
): Promise<Execution> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-run-"));
  try {
    // For `msw`, which mocks import.
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const runtime = join(folder, "runtime");
    mkdirSync(runtime);
    const compiled = new Set<string>();
    for (const [name, files] of packages) {
      mkdirSync(join(folder, name, "src"), { recursive: true });
      // The runtime is the same in every package, so all of them share one copy.
      symlinkSync(runtime, join(folder, name, "src/runtime"));
      for (const { path, text } of files) {
        if (!path.endsWith(".ts")) continue;
        const target = join(folder, name, path.replace(/\.ts$/, ".js"));
        if (path.startsWith("src/runtime/") && compiled.has(path)) continue;
        compiled.add(path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, transpiled(text));
      }
    }
    return await execute(folder, token);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function transpiled(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}

function execute(folder: string, token: RegExp): Promise<Execution> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, folder, token.source],
      { timeout: 240_000, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        if (error) reject(new Error(`${error.message}\n${out}\n${err}`));
        else resolve(JSON.parse(out) as Execution);
      },
    );
  });
}

/** What the compiler says of packages under the strict settings of a user, several at once, which shares its library. */
export function typeErrors(
  packages: ReadonlyMap<string, readonly RenderedFile[]>,
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "specwright-types-"));
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const roots: string[] = [];
    for (const [name, files] of packages) {
      for (const { path, text } of files) {
        if (!path.endsWith(".ts")) continue;
        const target = join(folder, name, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, text);
        roots.push(target);
      }
    }
    const compiled = ts.createProgram(roots, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
    });
    return ts.getPreEmitDiagnostics(compiled).map(({ file, start, messageText }) => {
      const place = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
      const text = ts.flattenDiagnosticMessageText(messageText, " ");
      return `${file?.fileName.slice(folder.length + 1)}:${place} ${text}`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
