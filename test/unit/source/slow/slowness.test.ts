import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { attackText } from "../../../../generator/source/slow/attack.ts";
import { effort } from "../../../../generator/source/slow/effort.ts";
import { beginLooking, isLeftOut, slownessOf } from "../../../../generator/source/slow/index.ts";
import { isPlainlyFast } from "../../../../generator/source/slow/plain.ts";
import { readPattern } from "../../../../generator/source/pattern.ts";
import { toJavaScriptPattern } from "../../../../generator/model/cel/pattern.ts";
import { fast, slow, slowInPublic } from "./patterns.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

describe("patterns that are slow", () => {
  it.each([...slow, ...slowInPublic])("%s: by degree %d", (pattern, degree) => {
    beginLooking();
    expect(slownessOf(pattern)?.degree).toBe(degree);
  });

  it.each([...slow, ...slowInPublic])(
    "%s: its attack keeps this engine busy",
    async (pattern) => {
      beginLooking();
      const slowness = slownessOf(pattern);
      if (!slowness) throw new Error("not found");
      const one = attackText(slowness.attack, 1).length;
      const times = slowness.degree === Infinity ? 40 : Math.ceil(2_000_000 / one);
      expect(await endsWithin(200, pattern, attackText(slowness.attack, times))).toBe(false);
      const harmless = attackText(slowness.attack, 1).slice(0, slowness.harmlessLength);
      expect(await endsWithin(5000, pattern, harmless)).toBe(true);
    },
    20_000,
  );
});

describe("patterns that are not", () => {
  it.each(fast)("%s", (pattern) => {
    beginLooking();
    expect(slownessOf(pattern)).toBeUndefined();
  });

  it("are those of our own descriptions, and of their rules", () => {
    beginLooking();
    const patterns = descriptions().flatMap((text) => patternsIn(parse(text)));
    expect(patterns.length).toBeGreaterThan(20);
    expect(patterns.filter((pattern) => slownessOf(pattern))).toEqual([]);
  });

  it("are those of GitHub's description, but for one; few of them need a look", () => {
    beginLooking();
    const path = createRequire(import.meta.url).resolve(
      "@octokit/openapi/generated/api.github.com.json",
    );
    const patterns = [...new Set(patternsIn(JSON.parse(readFileSync(path, "utf8"))))];
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter((pattern) => slownessOf(pattern))).toEqual(["[a-z]+_token_[0-9]+"]);
    expect(patterns.filter((pattern) => !isPlainlyFast(pattern)).length).toBeLessThan(6);
  });
});

describe("the effort for a description", () => {
  it("is limited: what is beyond is left out, and said to be", () => {
    beginLooking();
    const many = Array.from({ length: 1000 }, (_, index) => `^(x${index}|x${index})*$`);
    const begin = process.cpuUsage();
    for (const pattern of many) slownessOf(pattern);
    expect(process.cpuUsage(begin).user).toBeLessThan(20e6);
    expect(effort.spent).toBeLessThan(effort.limit * 1.2);
    expect(isLeftOut(many[999] ?? "")).toBe(true);
    expect(isLeftOut(many[0] ?? "")).toBe(false);
    beginLooking();
    expect(slownessOf(many[999] ?? "")?.degree).toBe(Infinity);
  });

  it.each([
    "(".repeat(2000) + ")".repeat(2000),
    "a*".repeat(2000),
    "(a?){1000}",
    "[",
    "a{0,9999}b{0,9999}",
  ])("does not run away for one pattern: %.20s", (pattern) => {
    beginLooking();
    const begin = process.cpuUsage();
    slownessOf(pattern);
    expect(process.cpuUsage(begin).user).toBeLessThan(5e6);
  });
});

/** Whether this engine ends with a text in time; it is stopped if not. */
function endsWithin(milliseconds: number, pattern: string, text: string): Promise<boolean> {
  const worker = new Worker(
    `const { parentPort, workerData } = require("node:worker_threads");
     parentPort.postMessage("ready");
     new RegExp(workerData.pattern, "u").test(workerData.text);
     parentPort.postMessage("done");`,
    { eval: true, workerData: { pattern, text } },
  );
  return new Promise((resolve, reject) => {
    const end = (ends: boolean): void => {
      void worker.terminate();
      resolve(ends);
    };
    worker.on("error", reject);
    worker.on("message", (message) => {
      if (message === "done") end(true);
      else setTimeout(() => end(false), milliseconds);
    });
  });
}

function descriptions(): readonly string[] {
  return readdirSync(join(root, "specs"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === "pattern" && typeof inner === "string") return read(inner);
    if (key === "expression" && typeof inner === "string")
      return [...inner.matchAll(/\.matches\((?:'([^']*)'|"([^"]*)")\)/g)].map(
        ([, single, double]) =>
          toJavaScriptPattern((single ?? double ?? "").replaceAll("\\\\", "\\")),
      );
    const keys =
      key === "patternProperties" && typeof inner === "object" ? Object.keys(inner ?? {}) : [];
    return [...keys.flatMap(read), ...patternsIn(inner)];
  });
}

function read(written: string): readonly string[] {
  const pattern = readPattern(written);
  return "pattern" in pattern ? [pattern.pattern] : [];
}
