import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codes } from "../../generator/source/codes.ts";
import { renderDiagnostics } from "../../generator/source/frame.ts";
import { diagnose } from "../support/diagnose.ts";

const root = import.meta.dirname;
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const folderOf = (code: string) => code.replaceAll("/", "-");

/**
 * One folder for each code: a small description that has the problem, and `expected.txt`, what people get to read.
 * `UPDATE=1 npx vitest run test/errors` writes the expected texts anew; read the diff.
 */
describe("every diagnostic", () => {
  it.each(folders)("%s", (folder) => {
    const { diagnostics, files } = diagnose(join(root, folder));
    expect(diagnostics.map(({ code }) => folderOf(code))).toContain(folder);

    const text = renderDiagnostics(diagnostics, files, { color: false });
    const expected = join(root, folder, "expected.txt");
    if (process.env["UPDATE"]) writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, "utf8"));
  });

  it("has a folder", () => {
    const missing = Object.keys(codes).filter((code) => !folders.includes(folderOf(code)));
    expect(missing).toEqual([]);
  });

  it("is one that exists", () => {
    const known = new Set(Object.keys(codes).map(folderOf));
    expect(folders.filter((folder) => !known.has(folder))).toEqual([]);
  });
});
