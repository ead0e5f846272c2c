import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runPipeline } from "../../generator/pipeline.ts";
import { loadTemplates } from "../../generator/root.ts";
import { makeProject } from "../support/project.ts";

const spec = readFileSync(new URL("shop/openapi.yaml", import.meta.url), "utf8");
const project = makeProject({ "specs/shop/openapi.yaml": spec });
const { files, diagnostics } = await runPipeline(
  {
    name: "shop",
    entry: "specs/shop/openapi.yaml",
    output: "generated/shop",
    packageName: "@specwright/shop",
  },
  { cwd: project, templates: loadTemplates() },
);
const output = new Map((files ?? []).map(({ path, text }) => [path, text]));

/** What a small description becomes, kept as files to be read in review: `npx vitest -u` writes them anew. */
const shown = [
  "src/schemas/order.ts",
  "src/types/create-order.ts",
  "src/operations/create-order.ts",
  "src/validators/schemas/order.ts",
  "src/mocks/operations/create-order.ts",
  "docs/create-order.md",
  "README.md",
  "package.json",
];

describe("the output for a small description", () => {
  it("has no problems", () => {
    expect(diagnostics).toEqual([]);
  });

  it.each(shown)("%s", async (path) => {
    await expect(output.get(path)).toMatchFileSnapshot(
      fileURLToPath(new URL(`shop/expected/${path}.txt`, import.meta.url)),
    );
  });

  it("holds only the runtime that it needs", () => {
    const runtime = [...output.keys()].filter((path) => path.startsWith("src/runtime/client/"));
    expect(runtime).toContain("src/runtime/client/send.ts");
    expect(runtime).not.toContain("src/runtime/client/body-multipart.ts");
    expect(runtime).not.toContain("src/runtime/client/in-cookie.ts");
  });

  it("names neither version nor date nor machine in what people review", () => {
    for (const [path, text] of output) {
      if (!path.startsWith("src/")) continue;
      expect(text, path).not.toMatch(/20\d\d-\d\d-\d\dT|specwright \d|\/work\/|\/home\/|\/tmp\//);
    }
  });
});
