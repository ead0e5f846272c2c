// What a call costs beside bare `fetch`, ours and the peers': `npm run bench:client`. Everything is installed into a temporary folder
// (BENCH_FOLDER keeps one for several runs). BENCH_ROUNDS: rounds, default 30; BENCH_CALLS: calls a round, default 200; BENCH_ONLY:
// candidates whose names match, printed only.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPackages } from "../install.ts";
import { writeSection } from "../results.ts";
import { baseline, candidates, packages } from "./candidates.ts";
import { report, type Row } from "./report.ts";

const folder = process.env["BENCH_FOLDER"] ?? mkdtempSync(join(tmpdir(), "specwright-bench-"));
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 30);
const calls = Number(process.env["BENCH_CALLS"] ?? 200);
const only = process.env["BENCH_ONLY"];
const generated = fileURLToPath(new URL("../../../generated", import.meta.url));
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

say("installing the peers");
installPackages(folder, packages);
const node = join(folder, "node_modules/node/bin/node");
const work = join(folder, "client");
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

say("generating");
const input = join(generated, "huawei-ecs/openapi.json");
const config = join(work, "hey-api.config.mjs");
const plugins = ["@hey-api/typescript", "@hey-api/client-fetch", "@hey-api/sdk"];
const options = { input, output: join(work, "hey-api"), plugins, logs: { level: "silent" } };
writeFileSync(config, `export default ${JSON.stringify(options)};\n`);
execFileSync(node, [join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js"), "-f", config]);

const modules = candidates
  .filter(({ name }) => !only || name === baseline || new RegExp(only).test(name))
  .map(({ name, module }, index) => {
    const source = join(work, `${index}.ts`);
    const bundle = join(work, `${index}.mjs`);
    writeFileSync(source, module(generated));
    const esbuild = join(folder, "node_modules/esbuild/bin/esbuild");
    const flags = ["--bundle", "--format=esm", "--platform=node", "--log-level=error"];
    execFileSync(esbuild, [source, ...flags, `--outfile=${bundle}`], { stdio: "inherit" });
    return { name, address: pathToFileURL(bundle).href };
  });

const answers = {
  read: { server: { id: "4f4b3dfa-eb70-47cf-a60a-998a53bd6666", name: "n".repeat(1500) } },
  create: { job_id: "70a599e0-31e7-49b7-b260-868f441e862b", serverIds: [] },
};
const body = {
  server: {
    name: "web",
    imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
    flavorRef: "s2.small.1",
    vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
    nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
    root_volume: { volumetype: "SSD" },
  },
};
const answersFile = join(work, "answers.json");
writeFileSync(answersFile, JSON.stringify(answers));
const server = spawn(node, [here("server.mjs"), answersFile], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const [port] = (await once(server.stdout, "data")) as [Buffer];
  const baseUrl = `http://127.0.0.1:${port.toString().trim()}`;
  const plan = join(work, "plan.json");
  writeFileSync(plan, JSON.stringify({ baseUrl, body, answers, modules, rounds, calls }));
  const answer = join(work, "answer.json");
  say(`${rounds} rounds of ${calls} calls`);
  writeFileSync(answer, execFileSync(node, ["--expose-gc", here("worker.mjs"), plan]));
  const rows = JSON.parse(readFileSync(answer, "utf8")) as Record<string, readonly Row[]>;
  const text = report({ rows, rounds, calls, versions: packages });
  if (only) process.stdout.write(`${text}\n`);
  else writeSection("client", text);
} finally {
  server.kill();
}
if (!process.env["BENCH_FOLDER"]) rmSync(folder, { recursive: true, force: true });
