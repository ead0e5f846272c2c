import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import standaloneCode from "ajv/dist/standalone/index.js";
import { vocabularySchemas } from "../generator/lint/vocabulary/compile.ts";
import { runtimeSources } from "../generator/serve/runtime.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What can be started or imported from outside. */
const entries = ["generator/cli.ts", "generator/index.ts"];

/** Puts everything that runs of the generator's own package into a folder: `generator/`, the mocks' runtime and the keywords' checks. */
export async function bundle(folder: string): Promise<void> {
  await Promise.all([bundleCode(folder), bundleRuntime(folder), bundleVocabulary(folder)]);
}

/**
 * A few chunks in place of hundreds of modules, since Node takes longer to find and read those than to run them. What is imported
 * on demand stays so. Dependencies and templates are left where they are.
 */
async function bundleCode(folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: join(folder, "generator"),
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
async function bundleRuntime(folder: string): Promise<void> {
  const paths = runtimeSources();
  const contents = [
    ...paths.map((path, index) => `import * as m${index} from "./templates/runtime/${path}";`),
    `export const modules = { ${paths.map((path, index) => `"src/runtime/${path}": { ...m${index} }`).join(", ")} };`,
  ].join("\n");
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile: join(folder, "runtime.js"),
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
async function bundleVocabulary(folder: string): Promise<void> {
  const { ajv, names } = vocabularySchemas({ source: true, optimize: true });
  const exported = Object.fromEntries(names.map((name) => [name, name]));
  await build({
    absWorkingDir: root,
    stdin: { contents: standaloneCode.default(ajv, exported), resolveDir: root, loader: "js" },
    outfile: join(folder, "vocabulary.cjs"),
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20.19",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
  });
}
