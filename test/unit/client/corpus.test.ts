import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../generator/root.ts";
import { compile, generateFrom } from "./generate.ts";

const corpus = join(packageRoot, "../shared/corpus/openapi");
const specs = join(packageRoot, "specs");

function descriptions(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(yaml|json)$/.test(path))
    .map((path) => join(folder, path));
}

const own = descriptions(specs).filter((path) => path.endsWith("/openapi.yaml"));
const others = ["museum", "oai-examples"].flatMap((name) => descriptions(join(corpus, name)));

describe("types and client of our own descriptions", () => {
  it.each(own)("compile: %s", async (path) => {
    const generated = await generateFrom(path);
    expect(compile(generated.files)).toEqual([]);
  });
});

describe.skipIf(others.length === 0)(
  "types and client of other people's (../shared/corpus)",
  () => {
    it.each(others)("compile: %s", async (path) => {
      const generated = await generateFrom(path);
      expect(compile(generated.files)).toEqual([]);
      const again = await generateFrom(path);
      expect(again.files).toEqual(generated.files);
    });
  },
);
