// Validators, side by side with those of the peers: `npm run bench:validators`. Everything is installed into a temporary folder
// (BENCH_FOLDER keeps one for several runs). BENCH_ROUNDS: processes a candidate, default 5; BENCH_ONLY: candidates whose names match.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleSize } from "../check-output.ts";
import { installPackages } from "../install.ts";
import { median } from "../measure.ts";
import { writeSection } from "../results.ts";
import { candidates, generate, packages, type Bench, type Candidate } from "./candidates.ts";
import { enforcedBy, type Fidelity } from "./fidelity.ts";
import { report } from "./report.ts";
import { subjectsIn, type Subject } from "./subjects.ts";

/** One candidate on one subject. */
export type Row = {
  readonly subject: string;
  readonly candidate: Candidate;
  /** Bodies a second. */
  readonly valid: number;
  readonly invalid: number;
  /** Milliseconds from the beginning of the import to the first verdict. */
  readonly cold: number;
  /** Bytes of the bundle, minified: as they are, and gzipped. */
  readonly size: number;
  readonly gzip: number;
  readonly fidelity: Fidelity;
};

const folder = process.env["BENCH_FOLDER"] ?? mkdtempSync(join(tmpdir(), "specwright-bench-"));
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 5);
const only = process.env["BENCH_ONLY"];
const worker = fileURLToPath(new URL("worker.mjs", import.meta.url));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

say("installing the peers");
installPackages(folder, packages);
const node = join(folder, "node_modules/node/bin/node");
const esbuild = join(folder, "node_modules/esbuild/bin/esbuild");

const rows: Row[] = [];
for (const subject of await subjectsIn(folder)) rows.push(...(await judge(subject)));
const text = report({ rows, rounds, versions: packages });
if (only) process.stdout.write(`${text}\n`);
else writeSection("validators", text);
if (!process.env["BENCH_FOLDER"]) rmSync(folder, { recursive: true, force: true });

/** Builds all candidates of a subject and measures them round by round, so that a busy moment does not hit one of them alone. */
async function judge(subject: Subject): Promise<readonly Row[]> {
  const work = join(folder, "validators", subject.schema);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const bench: Bench = { folder, work, node };
  say(`${subject.name}: generating`);
  generate(subject, bench);
  const bodies = join(work, "bodies.json");
  writeFileSync(bodies, JSON.stringify({ valid: subject.valid, invalid: subject.invalid }));
  const built = candidates
    .filter(({ name }) => !only || new RegExp(only).test(name))
    .flatMap((candidate) => {
      const bundle = build(candidate, subject, bench);
      return bundle ? [{ candidate, speeds: [] as Speed[], colds: [] as number[], ...bundle }] : [];
    });
  for (let round = 0; round < rounds; round += 1) {
    say(`${subject.name}: round ${round + 1} of ${rounds}`);
    for (const { path, speeds, colds, candidate } of built) {
      const speed = ask<Speed>("speed", path, bodies);
      if (!speed.right) throw new Error(`${candidate.name} misjudges ${subject.name}`);
      speeds.push(speed);
      for (let start = 0; start < 3; start += 1)
        colds.push(ask<{ milliseconds: number }>("cold", path, bodies).milliseconds);
    }
  }
  const measured: Row[] = [];
  for (const { candidate, path, size, gzip, speeds, colds } of built) {
    const { check } = (await import(pathToFileURL(path).href)) as {
      check: (value: unknown) => boolean;
    };
    measured.push({
      subject: subject.name,
      candidate,
      valid: median(speeds.map(({ valid }) => valid)),
      invalid: median(speeds.map(({ invalid }) => invalid)),
      cold: median(colds),
      size,
      gzip,
      fidelity: enforcedBy(check, subject.rules),
    });
  }
  return measured;
}

type Speed = { readonly right: boolean; readonly valid: number; readonly invalid: number };
type Bundle = { readonly path: string; readonly size: number; readonly gzip: number };

function build(candidate: Candidate, subject: Subject, bench: Bench): Bundle | undefined {
  const entry = candidate.entry(subject, bench);
  if (entry === undefined) return undefined;
  const name = candidate.name.replace(/\W+/g, "-");
  writeFileSync(join(bench.work, `${name}.ts`), `${entry}\n`);
  const gzip = bundleSize(esbuild, bench.work, `${name}.ts`);
  if (gzip === undefined) throw new Error(`${candidate.name} does not bundle`);
  const path = join(bench.work, `${name}.bundle.mjs`);
  writeFileSync(path, readFileSync(join(bench.work, "bundle.js")));
  return { path, size: statSync(path).size, gzip };
}

function ask<Answer>(task: "speed" | "cold", bundle: string, bodies: string): Answer {
  const { stdout, stderr } = spawnSync(node, [worker, task, bundle, bodies], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}
