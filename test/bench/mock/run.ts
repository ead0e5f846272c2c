// Mock servers, side by side with the peers: `npm run bench:mock`. Everything is installed into a temporary folder (BENCH_FOLDER keeps
// one for several runs). BENCH_ROUNDS: default 3; BENCH_SECONDS of load a round and candidate: default 5; BENCH_ONLY: prints only.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { installPackages } from "../install.ts";
import { median } from "../measure.ts";
import { writeSection } from "../results.ts";
import { order } from "../validators/order.ts";
import { load, type Load } from "./load.ts";
import { startServer, type Question, type ServerProcess } from "./process.ts";
import { report, type Endurance, type Row, type Start } from "./report.ts";
import { candidatesFor, overrides, packages, writeScripts, type Candidate } from "./servers.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = process.env["BENCH_FOLDER"] ?? mkdtempSync(join(tmpdir(), "specwright-bench-"));
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);
const seconds = Number(process.env["BENCH_SECONDS"] ?? 5);
const only = process.env["BENCH_ONLY"];
const say = (line: string): void => void process.stderr.write(`${line}\n`);

say("installing the peers and building ours");
installPackages(folder, packages, { overrides });
writeScripts(folder);
execFileSync("npm", ["run", "build"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

const spec = join(folder, "orders.json");
writeFileSync(spec, ordersSpec());
const github = join(root, "node_modules/@octokit/openapi/generated/api.github.com.json");
const body = JSON.stringify({ ...order, lines: order.lines.slice(0, 2) });
const json = { "content-type": "application/json" };
const post = { port: 4700, method: "POST", path: "/orders", headers: json, body };
const cli = join(root, "dist/generator/cli.js");
const candidates = candidatesFor(cli, body).filter(({ name }) => !only || name.includes(only));

const text = report({
  rows: await compare(),
  starts: await starts(),
  endurance: await endure(),
  bodyBytes: body.length,
  rounds,
  seconds,
  versions: packages,
});
if (only) process.stdout.write(`${text}\n`);
else writeSection("mock", text);
if (!process.env["BENCH_FOLDER"]) rmSync(folder, { recursive: true, force: true });

/** The order of the other benchmarks, with an answer that shows one. */
function ordersSpec(): string {
  const text = readFileSync(new URL("../validators/order.yaml", import.meta.url), "utf8");
  const schema = '{ $ref: "#/components/schemas/Order" }';
  const answer = `{ application/json: { schema: ${schema}, example: ${JSON.stringify(order)} } }`;
  const full = text.replace(
    'responses: { "204": { description: taken } }',
    `responses: { "201": { description: taken, content: ${answer} } }`,
  );
  // One of the peers takes no YAML that begins with a comment.
  return JSON.stringify(parse(full));
}

function start(
  { command }: Candidate,
  document: string,
  question: Question,
): Promise<ServerProcess> {
  return startServer(command(document, question.port, folder), question, {});
}

/** Where ours remembers what it made: beside the descriptions. */
function forget(): void {
  for (const place of [folder, root])
    rmSync(join(place, "node_modules/.cache/specwright"), { recursive: true, force: true });
}

/** Requests a second, round by round, so that a busy moment does not hit one of them alone. */
async function compare(): Promise<readonly Row[]> {
  const found = candidates.map((candidate) => ({
    candidate,
    loads: [] as (Load & { readonly cpu: number })[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { candidate, loads } of found) {
      say(`load, round ${round + 1} of ${rounds}: ${candidate.name}`);
      const server = await start(candidate, spec, post);
      load(folder, post, { connections: 10, seconds: 2 });
      const before = server.usage().cpu;
      const result = load(folder, post, { connections: 10, seconds });
      loads.push({ ...result, cpu: (server.usage().cpu - before) / result.requests });
      await server.stop();
    }
  }
  return found.map(({ candidate: { name, checks }, loads }) => ({
    name,
    checks,
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    cpu: median(loads.map(({ cpu }) => cpu)) * 1e6,
    p99: median(loads.map(({ p99 }) => p99)),
    failures: loads.reduce((sum, { failures }) => sum + failures, 0),
  }));
}

/** Seconds from the beginning of the process to the first answer. */
async function starts(): Promise<readonly Start[]> {
  const found: Start[] = [];
  const measured = async (
    name: string,
    document: string,
    candidate: Candidate,
    question: Question,
    isFresh: boolean,
  ): Promise<void> => {
    say(`start: ${candidate.name}, ${name}`);
    const times: number[] = [];
    const cpus: number[] = [];
    if (!isFresh) await settle(candidate, document, question);
    for (let round = 0; round < rounds; round += 1) {
      if (isFresh) forget();
      const server = await start(candidate, document, question).catch((error: Error) => {
        say(`${candidate.name}, ${name}: ${error.message}`);
      });
      if (!server) break;
      times.push(server.start);
      cpus.push(server.usage().cpu);
      await server.stop();
    }
    found.push({
      description: name,
      name: candidate.name,
      ...(times.length < rounds ? {} : { seconds: median(times), cpu: median(cpus) }),
    });
  };
  const repository = { port: 4700, method: "GET", path: "/repos/a/b" };
  for (const candidate of candidates.filter(({ reads }) => reads)) {
    const [isOurs] = [candidate.name === "specwright mock"];
    for (const isFresh of isOurs ? [true, false] : [true]) {
      const when = !isOurs ? "" : isFresh ? ", first start" : ", later";
      await measured(`orders${when}`, spec, candidate, post, isFresh);
      await measured(`github${when}`, github, candidate, repository, isFresh);
      if (isOurs) {
        const all = {
          ...candidate,
          command: () => [cli, "mock", "--port", "4700", "--auth", "off"],
        };
        const job = { port: 4700, method: "GET", path: "/huawei-ecs/v1/p/cloudservers/detail" };
        await measured(`our three specs${when}`, "", all, job, isFresh);
        const bundle = join(root, "generated/huawei-ecs/openapi.json");
        const own = {
          ...candidate,
          command: (path: string) => [
            cli,
            "mock",
            "--input",
            path,
            "--port",
            "4700",
            "--auth",
            "off",
          ],
        };
        const list = { port: 4700, method: "GET", path: "/v1/p/cloudservers/detail" };
        await measured(`a package's openapi.json${when}`, bundle, own, list, isFresh);
      }
    }
  }
  return found;
}

/** A start whose cache has the time to be written. */
async function settle(candidate: Candidate, document: string, question: Question): Promise<void> {
  const server = await start(candidate, document, question);
  await new Promise((resolve) => setTimeout(resolve, 8000));
  await server.stop();
}

/** Ours over 200,000 requests, and with a thousand connections at once. */
async function endure(): Promise<Endurance | undefined> {
  const [ours] = candidates;
  if (ours?.name !== "specwright mock") return undefined;
  say("200,000 requests, then 1,000 connections");
  const server = await start(ours, spec, post);
  const memory: number[] = [];
  for (let part = 0; part < 10; part += 1) {
    load(folder, post, { connections: 10, amount: 20_000 });
    memory.push(server.usage().memory);
  }
  const many = load(folder, post, { connections: 1000, amount: 20_000 });
  await server.stop();
  return { memory, many };
}
