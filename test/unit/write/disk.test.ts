import {
  chmodSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOutput, recoverOutput, writeOutput } from "../../../generator/write/disk.ts";
import { isInside, manifestOf } from "../../../generator/write/manifest.ts";
import { planOutput, type Plan } from "../../../generator/write/plan.ts";

function folder(): string {
  return join(mkdtempSync(join(tmpdir(), "specwright-write-")), "api");
}

function run(at: string, texts: Readonly<Record<string, string>>): Plan {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const all = [...files, manifestOf(files)];
  const plan = planOutput(all, readOutput(at, all));
  if (plan.foreign.length === 0) writeOutput(at, plan);
  return plan;
}

function put(at: string, path: string, text: string): void {
  mkdirSync(dirname(join(at, path)), { recursive: true });
  writeFileSync(join(at, path), text);
}

const text = (at: string, path: string) => readFileSync(join(at, path), "utf8");

describe("writing", () => {
  it("creates, changes and removes what it owns, and writes nothing the second time", () => {
    const at = folder();
    expect(run(at, { "a.ts": "1", "src/b.ts": "2" }).create).toHaveLength(3);
    const again = run(at, { "a.ts": "1", "src/b.ts": "2" });
    expect([again.create, again.update, again.remove]).toEqual([[], [], []]);
    const next = run(at, { "a.ts": "changed" });
    expect(next.update.map((file) => file.path)).toEqual(["a.ts", ".specwright.json"]);
    expect(next.remove).toEqual(["src/b.ts"]);
    expect(text(at, "a.ts")).toBe("changed");
    expect(existsSync(join(at, "src"))).toBe(false);
  });

  it("leaves a person's files alone: neither removed nor overwritten", () => {
    const at = folder();
    put(at, "notes.md", "mine");
    put(at, "src/b.ts", "mine too");
    const plan = run(at, { "a.ts": "1", "src/b.ts": "2" });
    expect(plan.foreign).toEqual(["src/b.ts"]);
    expect(existsSync(join(at, "a.ts"))).toBe(false);
    run(at, { "a.ts": "1" });
    expect(text(at, "notes.md")).toBe("mine");
    expect(text(at, "src/b.ts")).toBe("mine too");
  });

  it("finishes a run that was killed while it changed files, and forgets one that was killed before", () => {
    const at = folder();
    run(at, { "a.ts": "old", "b.ts": "old" });
    const journal =
      '{"path":"a.ts","text":"new"}\n{"path":"../c.ts","text":"no"}\n{"remove":["b.ts"]}\n';
    put(at, ".specwright-journal.draft", journal);
    recoverOutput(at);
    expect(text(at, "a.ts")).toBe("old");
    put(at, ".specwright-journal", journal);
    recoverOutput(at);
    expect(text(at, "a.ts")).toBe("new");
    expect(existsSync(join(at, "b.ts"))).toBe(false);
    expect(existsSync(join(at, "../c.ts"))).toBe(false);
    expect(
      readdirSync(at).filter((name) => name.includes("journal") || name.includes("lock")),
    ).toEqual([]);
  });

  it("puts everything back where one file cannot be written", () => {
    const at = folder();
    run(at, { "a.ts": "old", "b/c.ts": "old", "z.ts": "old" });
    // A folder stands where a file is to go: the disk refuses in the middle of the work.
    put(at, "m.ts/mine", "mine");
    const before = readdirSync(at, { recursive: true });
    expect(() => run(at, { "a.ts": "new", "b/n/d.ts": "new", "m.ts": "new" })).toThrow(/EISDIR/);
    expect(readdirSync(at, { recursive: true })).toEqual(before);
    expect(text(at, "a.ts")).toBe("old");
    expect(text(at, "b/c.ts")).toBe("old");
  });

  it("takes over a lock whose process is gone", () => {
    const at = folder();
    put(at, ".specwright-lock", "999999999");
    run(at, { "a.ts": "1" });
    expect(text(at, "a.ts")).toBe("1");
  });

  it("a damaged manifest owns nothing, so nothing is lost by it", () => {
    const at = folder();
    run(at, { "a.ts": "1", "b.ts": "2" });
    put(at, ".specwright.json", "{ half");
    const plan = run(at, { "a.ts": "new" });
    expect(plan.foreign).toEqual(["a.ts", ".specwright.json"]);
    expect(text(at, "b.ts")).toBe("2");
  });

  it.skipIf(process.getuid?.() === 0)("leaves the old output whole where it may not write", () => {
    const at = folder();
    run(at, { "a.ts": "old" });
    chmodSync(at, 0o500);
    expect(() => run(at, { "a.ts": "new" })).toThrow(/EACCES/);
    chmodSync(at, 0o700);
    expect(text(at, "a.ts")).toBe("old");
  });

  it("never leaves the output folder", () => {
    for (const path of [
      "../a",
      "a/../../b",
      "/etc/passwd",
      "C:\\x",
      "a\\b",
      "",
      "./a",
      "a/./b",
      "a\0b",
    ])
      expect(isInside(path)).toBe(false);
    for (const path of ["a", "src/a.ts", ".specwright.json", "a..b/c"])
      expect(isInside(path)).toBe(true);
    expect(() =>
      writeOutput(folder(), {
        create: [{ path: "../x", text: "" }],
        update: [],
        unchanged: [],
        remove: [],
        foreign: [],
      }),
    ).toThrow(/outside/);
  });
});
