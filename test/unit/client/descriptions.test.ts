import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../generator/root.ts";
import { compile, generateFrom } from "./generate.ts";

const specs = join(packageRoot, "specs");
const own = readdirSync(specs, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith("/openapi.yaml"),
);

// Those of other people are compiled, whole, by `npm run test:corpus`.
describe("types and client of our own descriptions, without the rest of a package", () => {
  it.each(own)("compile, and are the same again: %s", async (path) => {
    const generated = await generateFrom(join(specs, path));
    expect(compile(generated.files)).toEqual([]);
    const again = await generateFrom(join(specs, path));
    expect(again.files).toEqual(generated.files);
  });
});
