// Generation speed and editor cost, side by side with the published packages of the peers: `npm run bench:generate`.
// Everything is installed into a temporary folder (BENCH_FOLDER keeps one for several runs). BENCH_ROUNDS: runs a row, default 3.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleSize, typeCheck, type TypeCheck } from "./check-output.ts";
import { installPackages } from "./install.ts";
import { measure, median, sizeOf, type Usage } from "./measure.ts";
import { ours, withOneOperationChanged, type OwnRow } from "./ours.ts";
import { overrides, packages, peers, type Emits, type Job, type Peer } from "./peers.ts";
import { report } from "./report.ts";
import { writeSection } from "./results.ts";

/** One tool on one description. */
export type Row = {
  readonly input: string;
  readonly tool: string;
  readonly emits: Emits | OwnRow["emits"];
  readonly usage: Usage | undefined;
  readonly range: readonly [number, number];
  readonly files: number;
  readonly bytes: number;
  /** Errors of the output under strict settings, by TypeScript 5.9. */
  readonly errors: number | undefined;
  readonly failure?: string;
};

/** A program that uses one operation: what the compiler and the bundler make of it. */
export type ProgramRow = {
  readonly program: string;
  readonly check: TypeCheck;
  readonly native: TypeCheck;
  readonly gzip: number | undefined;
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);
const folder = process.env["BENCH_FOLDER"] ?? mkdtempSync(join(tmpdir(), "specwright-bench-"));
const only = process.env["BENCH_ONLY"];

const say = (line: string): void => void process.stderr.write(`${line}\n`);

install();
const node = join(folder, "node_modules/node/bin/node");
const compiler = join(folder, "node_modules/typescript/bin/tsc");
const native = join(folder, "node_modules/typescript-7/bin/tsc");
const inputs = [
  ["github", join(root, "node_modules/@octokit/openapi/generated/api.github.com.json")],
  ["huawei-ecs", join(root, "generated/huawei-ecs/openapi.json")],
  ["zenlayer-bmc", join(root, "generated/zenlayer-bmc/openapi.json")],
] as const;

const rows: Row[] = [];
const programs: ProgramRow[] = [];
for (const [input, path] of inputs) {
  const tools = [...ours, ...peers].filter(({ name }) => !only || name.includes(only));
  // Round by round, so that a busy moment of the machine does not hit one tool alone.
  const usages = new Map<string, Usage[]>();
  const failures = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const tool of tools) {
      if (failures.has(tool.name)) continue;
      say(`${input}: ${tool.name}, round ${round + 1} of ${rounds}`);
      try {
        const usage = runOnce(tool, jobOf(tool, input, path));
        usages.set(tool.name, [...(usages.get(tool.name) ?? []), usage]);
      } catch (error) {
        failures.set(tool.name, error instanceof Error ? error.message : String(error));
      }
    }
  }
  for (const tool of tools) {
    const job = jobOf(tool, input, path);
    const taken = usages.get(tool.name) ?? [];
    const failure = failures.get(tool.name);
    const walls = taken.map(({ wall }) => wall);
    say(`${input}: type-checking what ${tool.name} wrote`);
    rows.push({
      input,
      tool: tool.name,
      emits: tool.emits,
      usage:
        failure === undefined
          ? {
              wall: median(walls),
              cpu: median(taken.map(({ cpu }) => cpu)),
              memory: median(taken.map(({ memory }) => memory)),
            }
          : undefined,
      range: [Math.min(...walls), Math.max(...walls)],
      ...(failure === undefined ? sizeOf(job.output) : { files: 0, bytes: 0, failure }),
      errors:
        failure === undefined && tool.emits !== "nothing new"
          ? typeCheck(node, job.folder, ["out/**/*.ts"], compiler).errors
          : undefined,
    });
    if (input === "github" && failure === undefined) {
      for (const { label, text } of tool.programs ?? [])
        programs.push(tryProgram(job, label, text));
    }
  }
}
const text = report({ rows, programs, rounds, versions: packages });
if (only) process.stdout.write(text);
else writeSection("generate", text);
if (!process.env["BENCH_FOLDER"]) rmSync(folder, { recursive: true, force: true });

/** The peers from the registry, and ours as a tarball, just as a user gets them. */
function install(): void {
  mkdirSync(folder, { recursive: true });
  say("packing specwright");
  const [tarball] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).replace(/^[^[]*/, ""),
  ) as [{ filename: string }];
  say("installing the peers");
  const specwright = `file:./${tarball.filename}`;
  installPackages(folder, { ...packages, specwright }, { overrides, fresh: ["specwright"] });
}

function jobOf(tool: Peer | OwnRow, input: string, path: string): Job {
  const job = join(folder, "jobs", input, tool.name.replace(/\W+/g, "-"));
  mkdirSync(job, { recursive: true });
  return { folder: job, input: path, output: join(job, "out") };
}

/** One measured run. A cold run finds no output and no cache of ours. */
function runOnce(tool: Peer | OwnRow, job: Job): Usage {
  if ("warm" in tool) {
    const input = join(job.folder, "description.json");
    writeFileSync(input, readFileSync(job.input));
    rmSync(join(folder, "node_modules/.cache"), { recursive: true, force: true });
    rmSync(job.output, { recursive: true, force: true });
    const run = (): Usage =>
      measure(
        node,
        join(folder, "node_modules/specwright/dist/generator/cli.js"),
        ["generate", "--input", input, "--output", job.output, "--emit", tool.kinds],
        job.folder,
      );
    const cold = run();
    if (tool.warm === "no") return cold;
    if (tool.warm === "one operation changed") {
      writeFileSync(input, withOneOperationChanged(readFileSync(input, "utf8")));
    }
    return run();
  }
  rmSync(job.output, { recursive: true, force: true });
  mkdirSync(job.output, { recursive: true });
  const config = tool.config?.(job);
  if (config) writeFileSync(...config);
  const [script, ...args] = tool.command(job);
  return measure(node, join(folder, "node_modules", script), args, job.folder);
}

function tryProgram(job: Job, label: string, text: string): ProgramRow {
  say(`one operation: ${label}`);
  writeFileSync(join(job.folder, "program.ts"), text);
  return {
    program: label,
    check: typeCheck(node, job.folder, ["program.ts"], compiler),
    native: typeCheck(node, job.folder, ["program.ts"], native),
    gzip: bundleSize(join(folder, "node_modules/esbuild/bin/esbuild"), job.folder, "program.ts"),
  };
}
