import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { assertedFormats, hintFormats } from "../../../generator/source/formats.ts";

const page = readFileSync(new URL("../../../specs/vocabulary/README.md", import.meta.url), "utf8");
const section = /^## Formats$([\s\S]*?)^## /m.exec(`${page}\n## `)?.[1] ?? "";

function named(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name).sort();
}

it("lists every asserted format in the first column of the handbook's table, and no other", () => {
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  const listed = rows.flatMap((row) => named(row.split("|")[1] ?? "")).sort();
  expect(listed).toEqual(Object.keys(assertedFormats).sort());
});

it("names the formats that are hints", () => {
  const sentence = /^`[^\n]+ are hints/m.exec(section)?.[0] ?? "";
  expect(named(sentence)).toEqual([...hintFormats].sort());
});
