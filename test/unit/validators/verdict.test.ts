import { buildSync } from "esbuild";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../support/load-modules.ts";
import { describeSchemas, emitFrom, loadExports } from "../../support/load-validators.ts";

type Guard = (value: unknown) => boolean;

/** The type guard of a schema, on its own. */
async function loadGuard(schema: object): Promise<Guard> {
  const exports = await loadExports(emitFrom(describeSchemas({ Subject: schema })).files);
  return exports["isSubject"] as Guard; // the name that the emitter gives it
}

// That both entries agree is held by `bothEntries`, through which all tests of this folder and of the official suite go.
describe("a type guard", () => {
  const tree = {
    type: "object",
    properties: { next: { $ref: "#/components/schemas/Subject" }, name: { type: "string" } },
  };

  it("ends at the first error", async () => {
    const guard = await loadGuard({
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
    });
    let isRead = false;
    const value = Object.defineProperty({ a: 1 }, "b", {
      enumerable: true,
      get: () => {
        isRead = true;
        return "";
      },
    });
    expect([guard(value), isRead]).toEqual([false, false]);
  });

  it("throws on no value", async () => {
    const guard = await loadGuard(tree);
    const circle: Record<string, unknown> = {};
    circle["next"] = circle;
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError("no");
        },
        ownKeys: () => {
          throw new TypeError("no");
        },
      },
    );
    let deep: object = {};
    for (let level = 0; level < 10_000; level += 1) deep = { next: deep };
    const endless = {
      get name(): unknown {
        return endless.name;
      },
    };
    expect([circle, proxy, deep, endless].map(guard)).toEqual([false, false, false, false]);
    expect([{}, { next: { name: "" } }].map(guard)).toEqual([true, true]);
  });

  it("agrees with the full list where only a warning reads what throws", async () => {
    const exports = await loadExports(
      emitFrom(describeSchemas({ Subject: { type: "object", properties: { a: {} } } })).files,
    );
    const value = Object.defineProperty({}, "unknown", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const validate = exports["validateSubject"] as (
      value: unknown,
      options?: object,
    ) => { valid: boolean; issues: { code: string; severity: string }[] };
    expect((exports["isSubject"] as Guard)(value)).toBe(true);
    expect(validate(value)).toMatchObject({
      valid: true,
      issues: [{ code: "unreadable", severity: "warning" }],
    });
    expect(validate(value, { strict: true }).valid).toBe(false);
  });

  it("is kept apart from the other exports of its name", async () => {
    const schemas = { Ready: { type: "string" }, IsReady: { type: "number" } };
    const exports = await loadExports(emitFrom(describeSchemas(schemas)).files);
    const names = Object.keys(exports).filter((name) => name.startsWith("is"));
    // A schema `IsReady` is the Standard Schema `isReady`.
    expect(names.toSorted()).toEqual(["isIsReady", "isReady", "isReadySchema"]);
    expect((exports["isReadySchema"] as Guard)("")).toBe(true);
  });

  it("brings no messages into a bundle", () => {
    const form = { type: "object", properties: { kind: { const: "a" } }, required: ["kind"] };
    const { files } = emitFrom(
      describeSchemas({
        Subject: {
          type: "object",
          properties: { one: { oneOf: [form, { type: "string" }] } },
          patternProperties: { "^x-": { type: "integer" } },
          additionalProperties: false,
          propertyNames: { maxLength: 9 },
          dependentRequired: { one: ["x-a"] },
        },
      }),
    );
    const guard = bundleOf(files, "isSubject");
    const full = bundleOf(files, "validateSubject");
    expect(full).toContain("did you mean");
    expect(full).toContain("pointer");
    expect(guard).not.toMatch(/did you mean|must |pointer/);
    expect(guard.length).toBeLessThan(full.length / 3);
  });
});

const runtime = fileURLToPath(new URL("../../../templates/runtime", import.meta.url));

/** What a bundler makes of one export. */
function bundleOf(files: Parameters<typeof textsOf>[0], name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "specwright-verdict-"));
  try {
    cpSync(runtime, join(folder, "src/runtime"), { recursive: true });
    for (const [path, text] of textsOf(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { outputFiles } = buildSync({
      stdin: {
        contents: `export { ${name} } from "./src/validators/index.js";`,
        resolveDir: folder,
      },
      bundle: true,
      format: "esm",
      minify: true,
      write: false,
      logLevel: "error",
    });
    return outputFiles[0]?.text ?? "";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
