import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
};

/** What the compiler says: errors, and what checking cost. */
export type TypeCheck = {
  readonly errors: number;
  /** Seconds. */
  readonly check: number;
  readonly instantiations: number;
  readonly types: number;
  readonly files: number;
};

/** Type-checks files under strict settings, `include` being relative to `folder`. */
export function typeCheck(
  node: string,
  folder: string,
  include: readonly string[],
  compiler: string,
): TypeCheck {
  const config = join(folder, "tsconfig.bench.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  const { stdout } = spawnSync(
    node,
    [
      "--max-old-space-size=6144",
      compiler,
      "-p",
      config,
      "--extendedDiagnostics",
      "--pretty",
      "false",
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1] ?? Number.NaN);
  return {
    errors: stdout.match(/error TS\d+/g)?.length ?? 0,
    check: figure("Check time"),
    instantiations: figure("Instantiations"),
    types: figure("Types"),
    files: figure("Files"),
  };
}

/** The size of a program with all it imports, minified and gzipped, in bytes; undefined if it does not bundle. */
export function bundleSize(esbuild: string, folder: string, program: string): number | undefined {
  const bundle = join(folder, "bundle.js");
  const { status } = spawnSync(
    esbuild,
    [
      program,
      "--bundle",
      "--minify",
      "--format=esm",
      "--platform=neutral",
      "--main-fields=module,main",
      "--log-level=silent",
      `--outfile=${bundle}`,
    ],
    { cwd: folder },
  );
  return status === 0 ? gzipSync(readFileSync(bundle), { level: 9 }).length : undefined;
}
