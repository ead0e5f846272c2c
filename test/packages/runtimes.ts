import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "./install.ts";

/** What runs a program: a command, and what it is given before the program's path. */
export type Runtime = { readonly command: string; readonly parameters: readonly string[] };

type Source = { readonly package: string; readonly binary: string; readonly parameters?: string[] };

const arm = process.arch === "arm64";

/** Where npm has the binaries themselves: what their main packages fetch when they are installed is not asked for. */
const sources: Readonly<Record<string, Source>> = {
  node: { package: "node", binary: "bin/node" },
  bun: { package: `@oven/bun-${process.platform}-${arm ? "aarch64" : "x64"}`, binary: "bin/bun" },
  deno: {
    package: `@deno/${process.platform}-${process.arch}${process.platform === "linux" ? "-glibc" : ""}`,
    binary: "deno",
    parameters: ["run", "--allow-all", "--no-lock", "--node-modules-dir=manual"],
  },
};

/** The Node versions to run on besides this one: CI sets them, since each is a download of its own. */
export const otherNodes: readonly string[] = wordsOf("SPECWRIGHT_NODES");

/** Those Nodes and other runtimes, as in `bun@1.4.5`, which CI sets, too. */
export const otherRuntimes: readonly string[] = [
  ...otherNodes.map((version) => `node@${version}`),
  ...wordsOf("SPECWRIGHT_RUNTIMES"),
];

function wordsOf(variable: string): readonly string[] {
  return (process.env[variable] ?? "").split(/\s+/).filter((word) => word !== "");
}

/** A runtime by name and version, from npm. */
export async function runtimeOf(wanted: string): Promise<Runtime> {
  const [name = "", version = "latest"] = wanted.split("@");
  const source = sources[name];
  if (!source) throw new Error(`${wanted} is none of ${Object.keys(sources).join(", ")}`);
  const folder = join(tmpdir(), `specwright-${name}-${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  await execute("npm", ["install", `${source.package}@${version}`], folder);
  return {
    command: join(folder, "node_modules", source.package, source.binary),
    parameters: source.parameters ?? [],
  };
}

/** The same, or why npm has none for this machine. A Node is always to be had. */
export async function runtimeOrProblem(wanted: string): Promise<Runtime | string> {
  return runtimeOf(wanted).catch((error: Error) => {
    if (wanted.startsWith("node@")) throw error;
    return error.message.split("\n").find((line) => line.includes("code E")) ?? error.message;
  });
}
