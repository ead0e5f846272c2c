import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a command took: wall and processor seconds, and the largest resident memory of one of its processes, in MiB. */
export type Usage = {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
};

const hook = fileURLToPath(new URL("usage-hook.cjs", import.meta.url));
const timeLimit = 300_000;

/** Runs a script under Node and measures it; throws with the end of its output if it fails. */
export function measure(
  node: string,
  script: string,
  args: readonly string[],
  folder: string,
): Usage {
  const notes = join(folder, "usage.jsonl");
  rmSync(notes, { force: true });
  const started = performance.now();
  const child = spawnSync(node, ["--require", hook, script, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: timeLimit,
    env: {
      ...process.env,
      BENCH_USAGE_FILE: notes,
      NODE_OPTIONS: `--require ${hook}`,
      DO_NOT_TRACK: "1",
      KUBB_DISABLE_TELEMETRY: "1",
    },
  });
  const wall = (performance.now() - started) / 1000;
  if (child.status !== 0) {
    const words = `${child.stdout}\n${child.stderr}`.trim().split("\n").slice(-4).join(" ");
    throw new Error(`exit ${child.status ?? child.signal}: ${words.slice(0, 300)}`);
  }
  const processes = existsSync(notes)
    ? readFileSync(notes, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { cpu: number; mebibytes: number })
    : [];
  return {
    wall,
    cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(0, ...processes.map(({ mebibytes }) => mebibytes)),
  };
}

/** How many files a folder holds, and their bytes. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
