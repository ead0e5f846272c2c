import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { matrix } from "./matrix.ts";

const file = new URL("matrix.md", import.meta.url);

it("what comes of each fault is what the matrix says", { timeout: 120_000 }, async () => {
  const text = await matrix();
  if (process.env["UPDATE"]) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});
