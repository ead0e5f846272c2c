import { mkdtempSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readOutput, recoverOutput, writeOutput } from "../../generator/write/disk.ts";
import { manifestOf } from "../../generator/write/manifest.ts";
import { planOutput } from "../../generator/write/plan.ts";
import { readTree } from "../support/project.ts";

/** Which call to a writing function of the disk fails from now on, and how; later calls fail too while `lasting`. */
const fault = vi.hoisted(() => ({ at: Infinity, count: 0, code: "", lasting: false }));

vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const failing = <F extends (...args: never[]) => unknown>(name: string, work: F): F =>
    ((...args: Parameters<F>) => {
      fault.count += 1;
      if (fault.count === fault.at || (fault.lasting && fault.count > fault.at)) {
        throw Object.assign(new Error(`${fault.code}: ${name}`), {
          code: fault.code,
          syscall: name,
        });
      }
      return work(...args);
    }) as F;
  const failOpen = failing("open", (path: string, flags: string | number, mode?: number) =>
    real.openSync(path, flags, mode),
  );
  const writing = {
    writeFileSync: failing("write", real.writeFileSync as never),
    writeSync: failing("write", real.writeSync as never),
    // Only opening for writing counts.
    openSync: ((path: string, flags: string | number, mode?: number) =>
      typeof flags === "number" && (flags & real.constants.O_WRONLY) === 0
        ? real.openSync(path, flags, mode)
        : failOpen(path, flags, mode)) as typeof real.openSync,
    fsyncSync: failing("fsync", real.fsyncSync as never),
    renameSync: failing("rename", real.renameSync as never),
    mkdirSync: failing("mkdir", real.mkdirSync as never),
    rmSync: failing("unlink", real.rmSync as never),
    rmdirSync: failing("rmdir", real.rmdirSync as never),
  };
  return { ...real, ...writing, default: { ...real, ...writing } };
});

type Texts = Readonly<Record<string, string>>;

const before: Texts = Object.fromEntries([
  ...Array.from({ length: 4 }, (_, index) => [`src/file-${index}.ts`, `old ${index}`]),
  ["gone/a.ts", "old a"],
  ["gone/b.ts", "old b"],
]);
const after: Texts = Object.fromEntries([
  ...Array.from({ length: 4 }, (_, index) => [`src/file-${index}.ts`, `new and longer ${index}`]),
  ["come/c.ts", "new c"],
]);

function run(folder: string, texts: Texts): void {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const all = [...files, manifestOf(files)];
  recoverOutput(folder);
  writeOutput(folder, planOutput(all, readOutput(folder, all)));
}

function output(texts: Texts): string {
  const folder = join(mkdtempSync(join(tmpdir(), "specwright-fault-")), "out");
  run(folder, texts);
  return folder;
}

function treeOf(folder: string): Texts {
  return Object.fromEntries([...readTree(folder)].sort());
}

/** The output itself, without what a run keeps beside it while it is under way. */
function outputOf(folder: string): Texts {
  const entries = Object.entries(treeOf(folder));
  return Object.fromEntries(entries.filter(([path]) => !path.startsWith(".specwright-")));
}

const wholes = [before, after].map((texts) => treeOf(output(texts)));

beforeEach(() => {
  Object.assign(fault, { at: Infinity, count: 0, code: "", lasting: false });
});

/** How many writing calls a run makes when all goes well: each of them is made to fail. */
function callsOf(): number {
  const folder = output(before);
  fault.count = 0;
  run(folder, after);
  return fault.count;
}

describe("a disk that refuses", () => {
  it.each(
    ["ENOSPC", "EACCES", "EROFS"].flatMap((code) => [
      { code, lasting: false },
      { code, lasting: true },
    ]),
  )(
    "$code, lasting: $lasting: at each call the output is old or new, whole",
    ({ code, lasting }) => {
      const calls = callsOf();
      expect(calls).toBeGreaterThanOrEqual(10);
      for (let at = 1; at <= calls; at += 1) {
        const folder = output(before);
        Object.assign(fault, { at, count: 0, code, lasting });
        let failed = false;
        try {
          run(folder, after);
        } catch (error) {
          failed = true;
          expect((error as NodeJS.ErrnoException).code).toBe(code);
        }
        Object.assign(fault, { at: Infinity });
        // A disk that stays full may leave the journal; the next run then finishes the work before it begins its own.
        if (lasting) recoverOutput(folder);
        const tree = outputOf(folder);
        expect(wholes, `call ${at} of ${calls}, ${failed ? "failed" : "went on"}`).toContainEqual(
          tree,
        );
        run(folder, after);
        expect(outputOf(folder)).toEqual(wholes[1]);
        // A lock that the disk did not let go stays until a run has something to write.
        const left = Object.keys(treeOf(folder)).filter((path) => path.startsWith(".specwright-"));
        expect(left.filter((path) => path !== ".specwright-lock")).toEqual([]);
      }
    },
  );
});

describe("an output folder with traps in it", () => {
  function trapped(): { readonly folder: string; readonly outside: string } {
    const root = mkdtempSync(join(tmpdir(), "specwright-trap-"));
    const outside = join(root, "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "file-0.ts"), "precious");
    return { folder: join(root, "out"), outside };
  }
  const precious = (outside: string) =>
    expect(treeOf(outside)).toEqual({ "file-0.ts": "precious" });

  it("does not write through a link that stands for a folder", () => {
    const { folder, outside } = trapped();
    mkdirSync(folder);
    symlinkSync(outside, join(folder, "src"));
    const files = Object.entries(before).map(([path, text]) => ({ path, text }));
    const all = [...files, manifestOf(files)];
    writeFileSync(join(folder, ".specwright.json"), manifestOf(files).text);
    const plan = planOutput(all, readOutput(folder, all));
    expect(plan.foreign).toContain("src/file-0.ts");
    expect(plan.foreign).toContain("src/file-1.ts");
    precious(outside);
  });

  it("does not write through a link that stands for a file of ours", () => {
    const { folder, outside } = trapped();
    mkdirSync(join(folder, "src"), { recursive: true });
    symlinkSync(join(outside, "file-0.ts"), join(folder, "src/file-0.ts"));
    const files = Object.entries(before).map(([path, text]) => ({ path, text }));
    const all = [...files, manifestOf(files)];
    writeFileSync(join(folder, ".specwright.json"), manifestOf(files).text);
    expect(planOutput(all, readOutput(folder, all)).foreign).toEqual(["src/file-0.ts"]);
    precious(outside);
  });

  it.each([
    ["through a link", [{ path: "src/file-0.ts", text: "evil" }]],
    ["to a parent", [{ path: "../outside/file-0.ts", text: "evil" }]],
    ["in another form", [{ path: 1 }, { remove: "x" }, { remove: [{}] }, null, 7]],
    ["by removing", [{ remove: ["src/file-0.ts", "../outside/file-0.ts"] }]],
  ])("a journal that somebody put there reaches nothing outside: %s", (_, entries) => {
    const { folder, outside } = trapped();
    mkdirSync(folder);
    symlinkSync(outside, join(folder, "src"));
    const journal = join(folder, ".specwright-journal");
    writeFileSync(journal, entries.map((entry) => JSON.stringify(entry)).join("\n"));
    recoverOutput(folder);
    precious(outside);
    expect(treeOf(folder)).toEqual({});
  });

  it("a journal that is no journal is none", () => {
    const folder = output(before);
    writeFileSync(join(folder, ".specwright-journal"), "{ half");
    recoverOutput(folder);
    expect(treeOf(folder)).toEqual(wholes[0]);
  });

  it("a lock or a journal that is a link is not written through", () => {
    const { folder, outside } = trapped();
    mkdirSync(folder);
    symlinkSync(join(outside, "file-0.ts"), join(folder, ".specwright-journal.draft"));
    expect(() => run(folder, before)).not.toThrow();
    precious(outside);
    expect(treeOf(folder)).toEqual(wholes[0]);
  });
});
