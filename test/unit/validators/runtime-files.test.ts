import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runtimeCopies } from "../../../generator/emit/validators/runtime.ts";

const templates = fileURLToPath(new URL("../../../templates", import.meta.url));

it("copies every file of the runtime, and no other", () => {
  const files = readdirSync(join(templates, "runtime/validators"), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(templates, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  expect(runtimeCopies.map(({ from }) => from).toSorted()).toEqual(files.toSorted());
  for (const { from, path } of runtimeCopies) expect(path).toBe(`src/${from}`);
});
