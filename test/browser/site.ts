import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { listen, type Listening } from "./listen.ts";

const programs = ["page", "worker", "msw", "policy"];
const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Where MSW is installed: here, or, to try another version, in the folder that `SPECWRIGHT_MSW` names. */
const mswFolder = process.env["SPECWRIGHT_MSW"] ?? pathOf("../..");

/** No inline script, no `eval`, nothing from elsewhere: what a careful site allows. */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src *; img-src data:";

/** Bundles the programs as a site would, and serves each in a page of its own. */
export async function startSite(): Promise<Listening> {
  const { outputFiles } = await build({
    entryPoints: programs.map((name) => pathOf(`programs/${name}.ts`)),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "chrome120",
    plugins: [mswFrom(mswFolder)],
    outdir: "site",
    write: false,
  });
  const files = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
  for (const name of programs) files.set(`/${name}`, pageOf(name));
  const worker = await readFile(
    join(mswFolder, "node_modules/msw/lib/mockServiceWorker.js"),
    "utf8",
  );
  files.set("/mockServiceWorker.js", worker);
  return listen(({ url = "" }, response) => {
    const path = url.replace(/\?.*/, "");
    const type = path.endsWith(".js") ? "text/javascript" : "text/html";
    response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", `${type}; charset=utf-8`);
    response.writeHead(files.has(path) ? 200 : 404).end(files.get(path));
  });
}

function mswFrom(resolveDir: string): Plugin {
  return {
    name: "msw",
    setup: ({ onResolve, resolve }) =>
      onResolve({ filter: /^msw($|\/)/ }, ({ path, kind, pluginData }) =>
        pluginData === resolveDir
          ? undefined
          : resolve(path, { kind, resolveDir, pluginData: resolveDir }),
      ),
  };
}

function pageOf(name: string): string {
  return `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:," /><body><script type="module" src="/${name}.js"></script></body></html>`;
}
