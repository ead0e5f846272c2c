import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { OutputFile } from "../../generator/print/file.ts";
import { printTypeScript } from "../../generator/print/typescript.ts";

type Exports = Readonly<Record<string, unknown>>;

const runtimeFolder = fileURLToPath(new URL("../../templates/runtime/", import.meta.url));

/** Emitted modules as text, by path; copies of the runtime are left out. */
export function textsOf(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((file) =>
      file.kind === "typescript" ? [[file.path, printTypeScript(file)] as const] : [],
    ),
  );
}

/** Emitted modules, compiled in memory and linked with the runtime where it stands; by path, run when first asked for. */
export async function loadModules(
  files: readonly OutputFile[],
): Promise<(path: string) => Exports> {
  const texts = new Map([...textsOf(files)].map(([path, text]) => [path, transpile(text)]));
  const runtime = new Map<string, Exports>();
  for (const [path, text] of texts) {
    for (const [, specifier = ""] of text.matchAll(/require\("([^"]+)"\)/g)) {
      const target = resolve(path, specifier);
      if (!target.startsWith("src/runtime/") || runtime.has(target)) continue;
      const file = runtimeFolder + target.slice("src/runtime/".length);
      runtime.set(target, (await import(file)) as Exports);
    }
  }
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (path: string): Exports => {
    const known = runtime.get(path) ?? loaded.get(path);
    if (known) return known;
    const text = texts.get(path);
    if (text === undefined) throw new Error(`no module ${path}`);
    const exports: Record<string, unknown> = {};
    loaded.set(path, exports);
    const run = new Function("require", "exports", text) as (
      require: (specifier: string) => Exports,
      exports: Record<string, unknown>,
    ) => void;
    run((specifier) => load(resolve(path, specifier)), exports);
    return exports;
  };
  return load;
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

function transpile(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: false,
    },
  }).outputText;
}
