import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { OutputFile } from "../../generator/print/file.ts";
import { textsOf } from "./load-modules.ts";

const runtimeFolder = fileURLToPath(new URL("../../templates/runtime/", import.meta.url));

/** What a bundler makes of a program that uses emitted modules, which it imports as `./src/…`; no manifest tells it what has side effects. */
export async function bundleOf(files: readonly OutputFile[], program: string): Promise<string> {
  const texts = new Map([...textsOf(files), ["program.ts", program]]);
  const { outputFiles } = await build({
    entryPoints: ["program.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
    plugins: [
      {
        name: "emitted",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /./ }, ({ path, importer }) => {
            const target = posix.join(posix.dirname(importer), path).replace(/\.js$/, ".ts");
            if (target.startsWith(runtimeFolder)) return { path: target };
            return target.startsWith("src/runtime/")
              ? { path: runtimeFolder + target.slice("src/runtime/".length) }
              : { path: target, namespace: "emitted" };
          });
          onLoad({ filter: /./, namespace: "emitted" }, ({ path }) => {
            const contents = texts.get(path);
            if (contents === undefined) throw new Error(`no module ${path}`);
            return { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}
