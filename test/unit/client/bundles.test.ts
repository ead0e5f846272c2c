import { readFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { clientOf } from "../../../generator/emit/client/index.ts";
import { settleNames } from "../../../generator/emit/names.ts";
import { types } from "../../../generator/emit/types/index.ts";
import { buildApi } from "../../../generator/model/build/index.ts";
import { readSource } from "../../../generator/source/read.ts";
import { bundleOf } from "../../support/bundle.ts";

const generated = fileURLToPath(new URL("../../../generated", import.meta.url));

/** The bundle of a program that imports from an entry of a package. */
async function bundle(name: string, entry: string, program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: program.replace("from entry", `from "./${entry}.ts"`),
      resolveDir: join(generated, name, "src"),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

const sizeOf = (text: string): number => gzipSync(text, { level: 9 }).length;

/** A program that makes one call with no more than it needs. */
const bare = (operation: string, credential: string): string =>
  `import { ${operation}, createBareTransport, ${credential} } from entry;
   export const call = (baseUrl, secret, input) =>
     ${operation}(createBareTransport({ baseUrl, credentials: [${credential}(secret)] }), input);`;

/** The same with regions, every way to authenticate and what belongs to them. */
const full = (operation: string): string => `export { ${operation}, createTransport } from entry;`;

/** The same with as many attempts as it takes. */
const retrying = (operation: string, credential: string): string =>
  bare(operation, credential)
    .replace("createBareTransport,", "createBareTransport, withRetries,")
    .replace("baseUrl, credentials", "baseUrl, parts: [withRetries()], credentials");

/** Bytes, gzipped, that a bundle may have; they are meant to shrink. The goals are 4096, and 5632 with a signature; most are above them. */
const sizes: readonly (readonly [name: string, program: string, limit: number])[] = [
  ["huawei-ecs", bare("showServer", "withToken"), 4190],
  ["huawei-ecs", bare("createServers", "withToken"), 4490],
  ["huawei-clouddc", bare("createInstance", "withToken"), 4620],
  ["zenlayer-bmc", bare("createInstances", "withAccessToken"), 4530],
  ["huawei-ecs", bare("createServers", "withSignature"), 5632],
  ["huawei-clouddc", bare("createInstance", "withSignature"), 5700],
  ["zenlayer-bmc", bare("createInstances", "withSignature"), 5632],
  ["huawei-clouddc", retrying("createInstance", "withToken"), 5900],
  ["huawei-ecs", full("createServers"), 8200],
  ["huawei-clouddc", full("createInstance"), 8020],
  ["zenlayer-bmc", full("createInstances"), 7610],
  ["huawei-ecs", full("createServersAndWait"), 10_070],
  ["huawei-clouddc", full("createInstanceAndWait"), 9740],
  ["zenlayer-bmc", full("createInstancesAndWait"), 9890],
];

/** The same with its checks and the wait for its end. The goal is 14,336; what is above it is the checks of 42 and 104 rows. */
const checked: typeof sizes = [
  ["huawei-clouddc", retrying("createInstanceAndWait", "withToken"), 12_780],
  ["zenlayer-bmc", retrying("createInstancesAndWait", "withAccessToken"), 18_700],
  ["huawei-ecs", retrying("createServersAndWait", "withToken"), 24_480],
];

describe("the bundle of one operation with checks", () => {
  it.each(checked)("of %s stays small: %s", async (name, program, limit) => {
    expect(sizeOf(await bundle(name, "index", program))).toBeLessThanOrEqual(limit);
  });
});

describe("the bundle of one operation without checks", () => {
  it.each(sizes)("of %s stays small: %s", async (name, program, limit) => {
    expect(sizeOf(await bundle(name, "unchecked", program))).toBeLessThanOrEqual(limit);
  });

  it("has no part that it does not use", async () => {
    const token = await bundle("huawei-ecs", "unchecked", bare("showServer", "withToken"));
    const others = ["HMAC", "myhuaweicloud", "renewAt", "process", "writable", "multipart"];
    const parts = ["retry-after", "tokens", "onRequest", "lookBeforeResend", "User-Agent"];
    for (const part of [...others, ...parts]) expect(token).not.toContain(part);
    const signed = await bundle("huawei-ecs", "unchecked", bare("showServer", "withSignature"));
    expect(signed).toContain("HMAC");
    expect(signed).not.toMatch(/X-Auth-Token|renewAt|myhuaweicloud|retry-after/);
    // What is there whatever is named.
    for (const part of ["setTimeout", "attemptTimeout", "***", "manual"])
      expect(token).toContain(part);
    const again = await bundle("huawei-ecs", "unchecked", retrying("showServer", "withToken"));
    for (const part of ["retry-after", "tokens", "lookBeforeResend"]) expect(again).toContain(part);
    expect(again).not.toContain("onRequest");
  });

  it("waits and goes through pages without a validator", async () => {
    const program = `export { createInstancesAndWait, paginateDescribeSubnets, createTransport } from entry;`;
    const [checked, unchecked] = await Promise.all(
      ["index", "unchecked"].map((entry) => bundle("zenlayer-bmc", entry, program)),
    );
    expect(checked).toContain("unknownProperty");
    expect(unchecked).not.toContain("unknownProperty");
    expect(unchecked).toContain("instanceStatus");
  });
});

describe("the validators of answers", () => {
  it("come alone with what they are for, and to no one who does not ask", async () => {
    const program = `export { reportAnswers, showJobAnswers } from entry;`;
    const asked = await bundle("huawei-ecs", "answers", program);
    expect(asked).toContain("sub_jobs");
    expect(asked).not.toMatch(/adminPass|unexpected-answer/);
    expect(await bundle("huawei-ecs", "index", full("createServers"))).not.toMatch(
      /sub_jobs|unexpected-answer/,
    );
  });
});

describe("the entry without checks", () => {
  it.each(["huawei-ecs", "huawei-clouddc", "zenlayer-bmc"])(
    "of %s has what the main one has, but for the client and what concerns checks",
    async (name) => {
      const load = async (entry: string): Promise<readonly string[]> =>
        Object.keys((await import(join(generated, name, `src/${entry}.ts`))) as object);
      const [main = [], unchecked = []] = await Promise.all(["index", "unchecked"].map(load));
      const expected = main.filter(
        (value) => !/^createClient$|^ValidationError$|Unchecked$/.test(value),
      );
      expect([...unchecked].sort()).toEqual([...expected].sort());
    },
  );
});

describe("another operation in a description", () => {
  const folder = mkdtempSync(join(tmpdir(), "specwright-grown-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("adds nothing to a bundle that does not use it", async () => {
    const bundleWith = async (text: string, operations: number): Promise<string> => {
      const file = join(folder, "openapi.yaml");
      writeFileSync(file, text);
      const source = readSource(file).value;
      if (!source) throw new Error("unreadable");
      const { value: api } = buildApi(source);
      expect(api.operations).toHaveLength(operations);
      const target = { packageName: "@test/api", source: "openapi.yaml", bundled: {} };
      const input = { api, names: settleNames(api), target };
      const emitted = [types, clientOf(new Set(["types", "client"]))].flatMap(
        (emitter) => emitter.emit(input).value,
      );
      return bundleOf(
        emitted,
        `import { readThing } from "./src/operations/read-thing.js";
         import { createTransport } from "./src/transport.js";
         export const call = (input) => readThing(createTransport(), input);`,
      );
    };
    const before = readFileSync(new URL("grown.yaml", import.meta.url), "utf8");
    const grown = before.replace(/^# /gm, "  ");
    const [small, large] = [await bundleWith(before, 1), await bundleWith(grown, 2)];
    expect(sizeOf(large)).toBe(sizeOf(small));
    expect(large === small).toBe(true);
  });
});
