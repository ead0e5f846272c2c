import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { commandLine, specwright } from "../support/project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What README.md tells people to type: a creation, a look at its job, and one at the servers. */
const [, create = "", look = "", list = ""] =
  /```sh\n(job=\$\(curl [^]*?\n\))\n(curl .*)\n(curl .*)\n```/.exec(
    readFileSync(join(root, "README.md"), "utf8"),
  ) ?? [];

/** curl knows `--json` since 7.82. */
const missing = ["curl --json '' --version", "jq --version"].filter(
  (command) => spawnSync("bash", ["-c", command]).status !== 0,
);
if (missing.length > 0)
  process.stderr.write(`skipped: this machine does not know ${missing.join(" and ")}\n`);

/** Starts the mock of APIs, or of a document, at a free port. */
async function startMock(...parameters: readonly string[]) {
  const child = spawn(
    process.execPath,
    [...commandLine(), "mock", "--json", "--port", "0", ...parameters],
    { cwd: root },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let error = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
  const first = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").once("data", resolve);
    child.once("exit", () => reject(new Error(error)));
  });
  child.stdout.resume();
  const { url } = JSON.parse(first.split("\n")[0] ?? "") as { url: string };
  const type = (command: string): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile(
        "bash",
        ["-ec", `set -o pipefail\n${command.replaceAll("localhost:4010", url.slice(7))}`],
        (failure, out) => (failure ? reject(failure) : resolve(out.trim())),
      );
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
  return { type, stop };
}

describe("with nothing but curl and jq", () => {
  it.skipIf(missing.length > 0)(
    "one can watch a server go from its job to running, and find it after a restart",
    async () => {
      const state = join(mkdtempSync(join(tmpdir(), "specwright-state-")), "mock.json");
      const first = await startMock(
        "huawei-ecs",
        "zenlayer-bmc",
        "--pace",
        "2reads",
        "--state",
        state,
      );
      const job = await first.type(`${create}\necho $job`);
      expect(job).toMatch(/^[0-9a-f]{32}$/);
      const seen: string[] = [];
      while (seen.at(-1) !== "SUCCESS" && seen.length < 20)
        seen.push(await first.type(`job=${job}\n${look}`));
      expect([seen[0], seen.at(-1)]).toEqual(["RUNNING", "SUCCESS"]);
      const [, status] = JSON.parse(await first.type(list)) as [string, string];
      expect(status).toBe("ACTIVE");
      const shown = await first.type(list);
      await first.stop();

      const second = await startMock("huawei-ecs", "zenlayer-bmc", "--state", state);
      expect(await second.type(list)).toBe(shown);
      await second.stop();
    },
  );

  it("a damaged file is told about, and kept", async () => {
    const state = join(mkdtempSync(join(tmpdir(), "specwright-state-")), "mock.json");
    for (const text of [
      "{",
      '{"format":"specwright-mock-server","apis":{"huawei-ecs":{"version":7}}}',
    ]) {
      writeFileSync(state, text);
      const { code, error } = await specwright(root, "mock", "huawei-ecs", "--state", state);
      expect(code).toBe(2);
      expect(error).toContain("usage/state");
      expect(error).toContain("It was left as it is.");
      expect(readFileSync(state, "utf8")).toBe(text);
    }
  });
});

describe.each(["huawei-clouddc", "huawei-ecs", "zenlayer-bmc"])("the README of %s", (api) => {
  it.skipIf(missing.length > 0)("shows a server and a request that it answers", async () => {
    const readme = readFileSync(join(root, "generated", api, "README.md"), "utf8");
    const [, command = "", request = ""] =
      /```sh\nnpx specwright mock (.*)\n(curl [^]*?)\n```/.exec(readme) ?? [];
    const installed = `node_modules/@specwright/${api}/openapi.json`;
    expect(command).toContain(installed);
    const options = command.replace(installed, `generated/${api}/openapi.json`).split(" ");
    const { type, stop } = await startMock(...options);
    const answer = await type(request.replace("curl ", "curl -sf "));
    // curl fails for a status of 400 and more.
    expect(JSON.parse(answer)).not.toEqual({});
    await stop();
  });
});
