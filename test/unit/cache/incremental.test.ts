import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { ApiTarget } from "../../../generator/config.ts";
import { isBlocked, runApis, writeRuns } from "../../../generator/run.ts";
import { readTree } from "../../support/project.ts";
import { mutate, type Draw } from "./mutate.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const rounds = process.env["SPECWRIGHT_NIGHTLY"] ? 400 : 12;
const documents = [
  "generated/huawei-clouddc/openapi.json",
  "generated/zenlayer-bmc/openapi.json",
  "test/unit/cache/repeated.json",
  "../shared/corpus/openapi/museum/openapi.json",
].filter((path) => existsSync(join(root, path)));

/** The same numbers in every run (mulberry32). */
function drawFrom(seed: number): Draw {
  let state = seed;
  return (size) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % size;
  };
}

async function run(folder: string, output: string, recall: boolean) {
  const target: ApiTarget = {
    name: "api",
    entry: "openapi.json",
    output,
    packageName: "api",
  };
  const runs = await runApis([target], { cwd: folder, recall });
  if (isBlocked(runs)) return undefined;
  writeRuns(runs);
  const [{ result, plan } = { result: undefined, plan: undefined }] = runs;
  return {
    tree: readTree(join(folder, output)),
    kept: plan?.unchanged.length ?? 0,
    problems: (result?.diagnostics ?? []).map(
      ({ code, message, at }) => `${code} ${message} ${at.pointer}`,
    ),
  };
}

it.each(documents)(
  "after any change of %s, a run that takes what it can from the last one ends like one that takes nothing",
  { timeout: 1_800_000 },
  async (path) => {
    const folder = mkdtempSync(join(tmpdir(), "specwright-incremental-"));
    process.env["XDG_CACHE_HOME"] = join(folder, "cache");
    mkdirSync(join(folder, "in"), { recursive: true });
    const draw = drawFrom(path.length);
    let document = JSON.parse(readFileSync(join(root, path), "utf8")) as unknown;
    let taken = 0;
    let accepted = 0;
    for (let round = 0; round <= rounds; round += 1) {
      const next = structuredClone(document);
      const change = round === 0 ? "none" : mutate(next, draw);
      writeFileSync(join(folder, "openapi.json"), JSON.stringify(next));
      const warm = await run(folder, "warm", true);
      const cold = await run(folder, `cold${round}`, false);
      expect(warm === undefined, change).toBe(cold === undefined);
      if (!warm || !cold) continue;
      expect(warm.tree, change).toEqual(cold.tree);
      expect(warm.problems.sort(), change).toEqual(cold.problems.sort());
      document = next;
      accepted += 1;
      taken += warm.kept;
    }
    // Otherwise nothing was put to the test.
    expect(accepted).toBeGreaterThan(rounds / 4);
    expect(taken).toBeGreaterThan(0);
  },
);

type Raw = Record<string, unknown>;

/** The member of an object on the way that a JSON Pointer names; `*` stands for the first that has what follows. */
function find(value: unknown, [segment, ...rest]: readonly string[]): unknown {
  if (segment === undefined || typeof value !== "object" || value === null) return value;
  if (segment !== "*") return find((value as Raw)[segment], rest);
  return Object.values(value)
    .map((member) => find(member, rest))
    .find((found) => found !== undefined);
}

const keywords: readonly (readonly [keyword: string, place: string, change: (at: Raw) => void])[] =
  [
    ["x-specwright-resources", "x-specwright-resources/server", (at) => (at["state"] = "/name")],
    [
      "x-specwright-resources",
      "x-specwright-resources/server/shown",
      (at) => Object.assign(at, { operation: "listServersDetails", at: "/servers/*" }),
    ],
    [
      "x-specwright-resources",
      "x-specwright-resources/server/states/BUILD",
      (at) => (at["after"] = 31),
    ],
    [
      "x-specwright-lifecycle",
      "paths/*/*/x-specwright-lifecycle",
      (at) => (at["answer"] = { job_id: "$new.{uuid}" }),
    ],
    [
      "x-specwright-lifecycle",
      "paths/*/*/x-specwright-lifecycle/lists/size",
      (at) => (at["usual"] = 26),
    ],
    ["x-specwright-pagination", "paths/*/*/x-specwright-pagination", (at) => delete at["total"]],
    [
      "x-specwright-refusals",
      "components/securitySchemes/*/x-specwright-refusals",
      (at) => (at["missing"] = "APIGW.0303"),
    ],
    [
      "x-specwright-environment",
      "servers/*/variables/region",
      (at) => (at["x-specwright-environment"] = "OTHER_REGION"),
    ],
    [
      "x-specwright-idempotency-token",
      "components/parameters/*/x-specwright-idempotency-token",
      (at) => (at["lifetime"] = 60),
    ],
    [
      "x-specwright-errors",
      "paths/*/*/x-specwright-errors/0",
      (at) => (at["for"] = { keywords: ["required"] }),
    ],
  ];

it(
  "after a change of a keyword that mocks and docs obey, a run that remembers ends like one that does not",
  { timeout: 600_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "specwright-keywords-"));
    process.env["XDG_CACHE_HOME"] = join(folder, "cache");
    const path = join(root, "generated/huawei-ecs/openapi.json");
    const text = readFileSync(path, "utf8");
    const entry = join(folder, "openapi.json");
    writeFileSync(entry, text);
    let before = await run(folder, "warm", true);
    for (const [index, [keyword, place, change]] of keywords.entries()) {
      const document = JSON.parse(text) as unknown;
      const found = find(document, place.split("/"));
      if (typeof found !== "object" || found === null) throw new Error(`there is no ${place}`);
      change(found as Raw);
      writeFileSync(entry, JSON.stringify(document));
      const warm = await run(folder, "warm", true);
      const cold = await run(folder, `cold${index}`, false);
      expect(warm?.tree, `${keyword}: ${place} is refused`).toBeDefined();
      expect(warm?.tree, `${keyword}: ${place}`).toEqual(cold?.tree);
      expect(warm?.problems.sort(), `${keyword}: ${place}`).toEqual(cold?.problems.sort());
      expect(warm?.tree, `${keyword}: ${place} changes nothing`).not.toEqual(before?.tree);
      before = warm;
    }
  },
);

it(
  "after a change of what others have alike, a run that remembers ends like one that does not",
  { timeout: 600_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "specwright-alike-"));
    process.env["XDG_CACHE_HOME"] = join(folder, "cache");
    const text = readFileSync(join(root, "test/unit/cache/repeated.json"), "utf8");
    const schemas = "components/schemas";
    const address = "properties/address/properties";
    // One after the other: fewer and fewer have the same, until none has, and then they have it again.
    const changes: readonly (readonly [place: string, change: (at: Raw) => void])[] = [
      [`${schemas}/Buyer`, () => {}],
      [`${schemas}/Buyer/${address}/city`, (at) => (at["maxLength"] = 41)],
      [`${schemas}/Carrier/properties/homes/items/properties`, (at) => delete at["city"]],
      ["paths/*/*/requestBody/content/*/schema/properties/address", (at) => delete at["required"]],
      [`${schemas}/Site/properties/place`, (at) => (at["required"] = ["latitude"])],
      [`${schemas}/Buyer/${address}/city`, (at) => (at["maxLength"] = 40)],
    ];
    const document = JSON.parse(text) as Raw;
    const shared = new Set<string>();
    for (const [index, [place, change]] of changes.entries()) {
      change(find(document, place.split("/")) as Raw);
      writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
      const warm = await run(folder, "warm", true);
      const cold = await run(folder, `cold${index}`, false);
      expect(warm?.tree, place).toEqual(cold?.tree);
      const files = [...(cold?.tree.keys() ?? [])];
      shared.add(files.filter((file) => file.includes("/shared/")).join());
    }
    // Otherwise nothing was put to the test.
    expect(shared.size).toBeGreaterThan(2);
  },
);
