import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeProject, readTree, specwright } from "../support/project.ts";

const spec = `openapi: 3.1.0
info: { title: Shop, version: 0.1.0 }
paths:
  /orders/{id}:
    get:
      operationId: showOrder
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, minLength: 1 } }
      responses:
        "200":
          description: The order.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Order" }
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: string }
        amount: { type: integer, minimum: 1 }
`;
const broken = spec.replace("schemas/Order", "schemas/Ordr");

describe("specwright", () => {
  it("generates, does nothing the second time, and writes only what changed", async () => {
    const folder = makeProject({ "specs/shop/openapi.yaml": spec });
    const first = await specwright(folder, "generate");
    expect(first).toMatchObject({ code: 0, error: "" });
    expect(first.out).toMatch(/^generated\/shop: \d+ created, 0 unchanged\n/);
    expect((await specwright(folder, "generate")).out).toMatch(/^generated\/shop: \d+ unchanged\n/);
    expect((await specwright(folder, "check")).code).toBe(0);

    writeFileSync(
      join(folder, "specs/shop/openapi.yaml"),
      spec.replace("minimum: 1", "minimum: 2"),
    );
    const stale = await specwright(folder, "check");
    expect(stale.code).toBe(1);
    expect(stale.out).toContain("--- generated/shop/src/schemas/order.ts");
    expect(stale.out).toContain("-  /** At least 1. */");
    expect(stale.out).toContain("+  /** At least 2. */");
    const changed = JSON.parse((await specwright(folder, "generate", "--json")).out) as {
      apis: [{ changed: string[] }];
    };
    expect(changed.apis[0].changed).toContain("src/schemas/order.ts");
    expect(changed.apis[0].changed).not.toContain("src/operations/show-order.ts");
  });

  it("removes what it made and no longer makes, and never a person's file", async () => {
    const folder = makeProject({
      "specs/shop/openapi.yaml": spec,
      "generated/shop/notes.md": "mine",
    });
    await specwright(folder, "generate");
    writeFileSync(join(folder, "specs/shop/openapi.yaml"), spec.replaceAll("Order", "Purchase"));
    const run = await specwright(folder, "generate");
    expect(run.out).toMatch(/removed/);
    const tree = readTree(join(folder, "generated/shop"));
    expect(tree.get("notes.md")).toBe("mine");
    expect(tree.has("src/schemas/order.ts")).toBe(false);
    expect(tree.has("src/schemas/purchase.ts")).toBe(true);
  });

  it("refuses to overwrite a file that it did not make", async () => {
    const folder = makeProject({
      "specs/shop/openapi.yaml": spec,
      "generated/shop/README.md": "mine",
    });
    const run = await specwright(folder, "generate");
    expect(run.code).toBe(1);
    expect(run.error).toContain("generated/shop/README.md: this file was not made by specwright");
    expect([...readTree(join(folder, "generated"))]).toEqual([["shop/README.md", "mine"]]);
  });

  it("shows a problem with place, frame and fix, and leaves the old output whole", async () => {
    const folder = makeProject({ "specs/shop/openapi.yaml": spec });
    await specwright(folder, "generate");
    const before = readTree(join(folder, "generated"));
    writeFileSync(join(folder, "specs/shop/openapi.yaml"), broken);
    const run = await specwright(folder, "generate");
    expect(run.code).toBe(1);
    expect(run.out).toBe("Nothing was written.\n");
    expect(run.error).toContain("specs/shop/openapi.yaml:14:");
    expect(run.error).toContain("ref/unresolved");
    expect(run.error).toContain("did you mean");
    expect(run.error).toContain("fix: ");
    expect(run.error).not.toMatch(/\n\s+at /);
    expect(readTree(join(folder, "generated"))).toEqual(before);
    expect((await specwright(folder, "lint")).code).toBe(1);
  });

  it("writes nothing for any API if one of them has an error", async () => {
    const folder = makeProject({
      "specs/good/openapi.yaml": spec,
      "specs/bad/openapi.yaml": broken,
    });
    expect((await specwright(folder, "generate")).code).toBe(1);
    expect(() => readTree(join(folder, "generated"))).toThrow(/ENOENT/);
    expect((await specwright(folder, "generate", "good")).code).toBe(0);
  });

  it("exits with 2 for wrong usage, and says what would be right", async () => {
    const folder = makeProject({ "specs/shop/openapi.yaml": spec });
    expect(await specwright(folder, "generate", "shp")).toMatchObject({
      code: 2,
      error: expect.stringContaining("`shop`") as string,
    });
    expect((await specwright(folder, "generate", "--wrong")).code).toBe(2);
    expect((await specwright(folder, "wrong")).code).toBe(2);
    expect((await specwright(folder, "explain", "ref/unresolvd")).error).toContain(
      "`ref/unresolved`",
    );
    rmSync(join(folder, "specs"), { recursive: true });
    expect((await specwright(folder, "lint")).code).toBe(2);
  });

  it("explains a code, and documents its exit codes", async () => {
    const folder = makeProject({});
    const explained = await specwright(folder, "explain", "ref/unresolved");
    expect(explained.code).toBe(0);
    expect(explained.out).toMatch(/^ref\/unresolved \(error\)\n\n.+\n\nCause: .+\nFix: {3}.+\n$/);
    const help = await specwright(folder, "--help");
    expect(help.code).toBe(0);
    expect(help.out).toContain("2  wrong usage");
  });

  it("is one version with its package", async () => {
    const manifest = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    ) as { version: string };
    expect((await specwright(makeProject({}), "--version")).out.trim()).toBe(manifest.version);
  });
});
