import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import type { Kind } from "../../generator/emit/kinds.ts";
import {
  check,
  defineConfig,
  generate,
  type GenerateOptions,
  type OutputKind,
} from "../../generator/index.ts";
import { makeProject, readTree } from "../support/project.ts";

const spec = readFileSync(new URL("shop/openapi.yaml", import.meta.url), "utf8");
const options = { input: "shop.yaml", output: "o", emit: ["types"] } satisfies GenerateOptions;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("generate", () => {
  it("writes, says which files, and prints nothing", async () => {
    const print = vi.spyOn(process.stdout, "write");
    const complain = vi.spyOn(process.stderr, "write");
    const cwd = makeProject({ "shop.yaml": spec });
    const stages: string[] = [];
    const onProgress = ({ stage }: { stage: string }) => stages.push(stage);
    const first = await generate({ ...options, cwd, onProgress });
    expect(first).toMatchObject({ ok: true, diagnostics: [] });
    expect([...first.files.written]).toEqual([...readTree(join(cwd, "o")).keys()].sort());
    expect(stages).toEqual(["read", "lint", "model", "emit", "write"]);

    const second = await generate({ ...options, cwd });
    expect(second.files.written).toEqual([]);
    expect([...second.files.unchanged].sort()).toEqual(first.files.written);

    writeFileSync(join(cwd, "shop.yaml"), spec.replaceAll("Order", "Purchase"));
    const third = await generate({ ...options, cwd });
    expect(third.files.written).toContain("schemas/purchase.ts");
    expect(third.files.removed).toContain("schemas/order.ts");
    expect(print).not.toHaveBeenCalled();
    expect(complain).not.toHaveBeenCalled();
  });

  it("gives a problem of the description with its place, and writes nothing", async () => {
    const broken = spec.replace("#/components/schemas/Order", "#/components/schemas/Ordr");
    const line = broken.split("\n").findIndex((text) => text.includes("Ordr")) + 1;
    const cwd = makeProject({ "shop.yaml": broken });
    const result = await generate({ ...options, cwd });
    expect(result).toMatchObject({ ok: false, files: { written: [], unchanged: [], removed: [] } });
    expect(result.diagnostics).toContainEqual({
      code: "ref/unresolved",
      severity: "error",
      message: expect.stringContaining("/Order`") as string,
      fix: expect.any(String) as string,
      file: "shop.yaml",
      line,
      column: expect.any(Number) as number,
    });
    expect(existsSync(join(cwd, "o"))).toBe(false);
  });

  it("writes the same wherever in the project it is run", async () => {
    const project = makeProject({ "package.json": "{}", "apis/shop.yaml": spec });
    const output = join(project, "o");
    const run = { input: join(project, "apis/shop.yaml"), output, emit: ["package"] } as const;
    expect((await generate({ ...run, cwd: project })).ok).toBe(true);
    expect(readTree(output).get("src/index.ts")).toMatch(
      /^\/\/ Generated from apis\/shop\.yaml\. /,
    );
    for (const folder of ["apis", "o", ".."]) {
      const { ok, files } = await check({ ...run, cwd: join(project, folder) });
      expect({ ok, changed: files.changed }, folder).toEqual({ ok: true, changed: [] });
    }
  });

  it("names its description the same once the output around it is a package", async () => {
    const project = makeProject({ "package.json": "{}", "bank/openapi.yaml": spec });
    const run = { input: "bank/openapi.yaml", output: "bank", cwd: project };
    expect((await generate(run)).ok).toBe(true);
    expect((await check(run)).ok).toBe(true);
  });

  it.each<[string, Partial<Record<keyof GenerateOptions, unknown>>, string]>([
    ["a missing file", { input: "nowhere.yaml" }, "usage/input"],
    ["no input", { input: undefined }, "usage/option"],
    ["no output", { output: "" }, "usage/option"],
    ["an unknown kind", { emit: ["typs"] }, "usage/kind"],
    ["kinds that are no list", { emit: "types" }, "usage/kind"],
    ["a bad name", { name: "Bad Name" }, "usage/package-name"],
    ["a name that is no text", { name: 5 }, "usage/package-name"],
    ["a file as output", { output: "shop.yaml" }, "usage/output"],
    ["a file in the way of the output", { output: "shop.yaml/deep" }, "usage/output"],
    ["an output that the system refuses", { output: "o".repeat(300) }, "output/unwritable"],
  ])("answers wrong usage with a diagnostic: %s", async (_, wrong, code) => {
    const cwd = makeProject({ "shop.yaml": spec });
    const result = await generate({ ...options, cwd, ...wrong } as GenerateOptions);
    expect(result.ok).toBe(false);
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code, message: expect.any(String) as string },
    ]);
    expect([...readTree(cwd).keys()]).toEqual(["shop.yaml"]);
  });

  it("answers a call without options with a diagnostic", async () => {
    const result = await (generate as () => ReturnType<typeof generate>)();
    expect(result.diagnostics).toMatchObject([{ code: "usage/option" }]);
  });

  it("leaves a file that it did not make, and names it", async () => {
    const cwd = makeProject({ "shop.yaml": spec, "o/index.ts": "mine" });
    const result = await generate({ ...options, cwd });
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toMatchObject([{ code: "output/foreign", file: "o/index.ts" }]);
    expect(readFileSync(join(cwd, "o/index.ts"), "utf8")).toBe("mine");
  });
});

describe("check", () => {
  it("says what a run would do, and does nothing", async () => {
    const cwd = makeProject({ "shop.yaml": spec });
    const before = await check({ ...options, cwd });
    expect(before.ok).toBe(false);
    expect(before.files.missing).toContain("index.ts");
    expect(existsSync(join(cwd, "o"))).toBe(false);

    await generate({ ...options, cwd });
    expect(await check({ ...options, cwd })).toMatchObject({ ok: true, files: { missing: [] } });

    writeFileSync(join(cwd, "o/index.ts"), "edited by hand");
    writeFileSync(join(cwd, "shop.yaml"), spec.replaceAll("Order", "Purchase"));
    const after = await check({ ...options, cwd });
    expect(after.ok).toBe(false);
    expect(after.files.changed).toContain("index.ts");
    expect(after.files.missing).toContain("schemas/purchase.ts");
    expect(after.files.orphaned).toContain("schemas/order.ts");
    expect(readFileSync(join(cwd, "o/index.ts"), "utf8")).toBe("edited by hand");
  });
});

describe("defineConfig", () => {
  it("gives back what it is given", () => {
    const config = { apis: [{ name: "a", input: "a.yaml", output: "a" }] };
    expect(defineConfig(config)).toBe(config);
  });
});

describe("OutputKind", () => {
  it("names what there are emitters for", () => {
    expectTypeOf<OutputKind>().toEqualTypeOf<Kind>();
  });
});
