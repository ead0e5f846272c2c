import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { recoverOutput } from "../../generator/write/disk.ts";
import { readTree } from "../support/project.ts";
import { versionOf } from "../unit/write/versions.ts";
import { nightlyTimeout, times } from "./nightly.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const tsx = path("../../node_modules/tsx/dist/loader.mjs");
const forever = path("../unit/write/overwrite-forever.ts");
const once = path("write-once.ts");

const versions = (["even", "odd"] as const).map(
  (name) => new Map(versionOf(name).map((file) => [file.path, file.text])),
);

function start(program: string, ...parameters: readonly string[]) {
  return spawn(process.execPath, ["--import", tsx, program, ...parameters], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), "specwright-kill-")), "out");
}

function outputOf(folder: string): ReadonlyMap<string, string> {
  return new Map([...readTree(folder)].filter(([name]) => !name.startsWith(".specwright")));
}

function temporary(folder: string): readonly string[] {
  return [...readTree(folder).keys()].filter((name) => name.startsWith(".specwright-"));
}

/** Runs a program that overwrites the folder again and again, and kills it some time after the first version stands. */
function killAfter(folder: string, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = start(forever, folder);
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), milliseconds));
    child.once("exit", () => resolve());
    child.once("error", reject);
  });
}

describe("a run that is killed", () => {
  const rounds = times(6, 50);
  it(
    `at ${rounds} moments: the next run leaves one version whole, and nothing else`,
    async () => {
      let unfinished = 0;
      for (let round = 0; round < rounds; round += 1) {
        const folder = newFolder();
        await killAfter(folder, 1 + ((round * 37) % 60) + round / 10);
        if (temporary(folder).length > 0) unfinished += 1;
        recoverOutput(folder);
        expect(versions, `killed in round ${round}`).toContainEqual(outputOf(folder));
        // A dead run's lock goes when the next one has something to write.
        expect(temporary(folder).filter((name) => name !== ".specwright-lock")).toEqual([]);
      }
      // Otherwise no run would have been met in the middle of its work.
      expect(unfinished).toBeGreaterThan(0);
    },
    nightlyTimeout,
  );
});

describe("two runs at once", () => {
  const pairs = times(3, 20);
  it(
    `${pairs} pairs: one version is left whole, and nothing else`,
    async () => {
      for (let pair = 0; pair < pairs; pair += 1) {
        const folder = newFolder();
        const begin = String(Date.now() + 1500);
        const codes = await Promise.all(
          ["even", "odd"].map(
            (name) =>
              new Promise((resolve) => start(once, folder, name, begin).once("exit", resolve)),
          ),
        );
        // The second may be told to run again, but not to believe what it read before the first wrote.
        expect(codes).toContain(0);
        expect(codes.every((code) => code === 0 || code === 1)).toBe(true);
        expect(versions, `pair ${pair}`).toContainEqual(outputOf(folder));
        expect(temporary(folder)).toEqual([]);
      }
    },
    nightlyTimeout,
  );
});
