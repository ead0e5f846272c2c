import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { recoverOutput } from "../../../generator/write/disk.ts";
import { readTree } from "../../support/project.ts";
import { versionOf } from "./versions.ts";

const program = fileURLToPath(new URL("overwrite-forever.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../../../node_modules/tsx/dist/cli.mjs", import.meta.url));

/** Runs the program, and kills it some time after it has begun to write. */
function killAfter(folder: string, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // In its own group, since the loader starts the program as a child.
    const child = spawn(process.execPath, [tsx, program, folder], {
      detached: true,
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.once("data", () =>
      setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), milliseconds),
    );
    child.once("exit", () => resolve());
    child.once("error", reject);
  });
}

it("leaves one version whole, wherever a run is killed", async () => {
  const versions = (["even", "odd"] as const).map(
    (name) => new Map(versionOf(name).map(({ path, text }) => [path, text])),
  );
  let unfinished = 0;
  for (let round = 0; round < 12; round += 1) {
    const folder = join(mkdtempSync(join(tmpdir(), "specwright-kill-")), "out");
    await killAfter(folder, 3 + ((round * 37) % 90));
    const found = new Map(
      [...readTree(folder)].filter(([path]) => path.startsWith(".specwright-")),
    );
    if (found.size > 0) unfinished += 1;
    recoverOutput(folder);
    const tree = new Map([...readTree(folder)].filter(([path]) => !path.startsWith(".specwright")));
    expect(versions, `killed in round ${round}`).toContainEqual(tree);
  }
  // Otherwise the test would never have met a run in the middle of its work.
  expect(unfinished).toBeGreaterThan(0);
});
