import { readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import standaloneCode from "ajv/dist/standalone/index.js";
import ts from "typescript";
import { vocabularySchemas } from "../generator/lint/vocabulary/compile.ts";
import { runtimeSources } from "../generator/serve/runtime.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What can be started or imported from outside. */
const entries = ["generator/cli.ts", "generator/index.ts"];

rmSync(join(root, "dist"), { recursive: true, force: true });
await bundleCode();
await bundleRuntime();
await bundleVocabulary();
writeDeclarations("generator/index.ts");

/**
 * A few chunks in place of hundreds of modules, since Node takes longer to find and read those than to run them. What is imported
 * on demand stays so. Dependencies and templates are left where they are.
 */
async function bundleCode(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: "dist/generator",
    outbase: "generator",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  });
}

/** The part of the runtime that `specwright mock` runs, as one file: each module under its path in a package. */
async function bundleRuntime(): Promise<void> {
  const paths = runtimeSources();
  const contents = [
    ...paths.map((path, index) => `import * as m${index} from "./templates/runtime/${path}";`),
    `export const modules = { ${paths.map((path, index) => `"src/runtime/${path}": { ...m${index} }`).join(", ")} };`,
  ].join("\n");
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile: "dist/runtime.js",
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  });
}

/** The checks of our keywords as code: the library that makes them of `schema.json` takes half a second to do so. */
async function bundleVocabulary(): Promise<void> {
  const { ajv, names } = vocabularySchemas({ source: true, optimize: true });
  const exported = Object.fromEntries(names.map((name) => [name, name]));
  await build({
    absWorkingDir: root,
    stdin: { contents: standaloneCode.default(ajv, exported), resolveDir: root, loader: "js" },
    outfile: "dist/vocabulary.cjs",
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20.19",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  });
}

/** The declarations of an entry and of what its types come from; each is made from its own file alone, as all types are written out. */
function writeDeclarations(entry: string, done: Set<string> = new Set()): void {
  if (done.has(entry)) return;
  done.add(entry);
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(
    readFileSync(join(root, entry), "utf8"),
    { fileName: entry, compilerOptions: { isolatedDeclarations: true, declaration: true } },
  );
  const [problem] = diagnostics;
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  const output = join(root, "dist", entry.replace(/\.ts$/, ".d.ts"));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, outputText.replaceAll(/(from "\.[^"]+)\.ts"/g, '$1.js"'));
  for (const [, path = ""] of outputText.matchAll(/from "(\.[^"]+)"/g)) {
    writeDeclarations(posix.join(posix.dirname(entry), path), done);
  }
}
