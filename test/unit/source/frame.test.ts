import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/source/diagnostic.ts";
import { diagnosticsToJson, renderDiagnostics } from "../../../generator/source/frame.ts";
import { head, readText } from "../../support/read-text.ts";

function render(text: string, diagnostics: readonly Partial<Diagnostic>[], color = false): string {
  const { files } = readText(text);
  const complete = diagnostics.map((diagnostic): Diagnostic => ({
    code: "ref/unresolved",
    severity: "error",
    message: "something",
    at: { file: "openapi.yaml", pointer: "" },
    ...diagnostic,
  }));
  return renderDiagnostics(complete, files, { color });
}

const at = (pointer: string) => ({ file: "openapi.yaml", pointer });

describe("problems for people", () => {
  it("come in the order of the text, with the advice of the case or of the catalogue, and are counted", () => {
    const text = render(`${head}x-a: 1\nx-b: 2\n`, [
      { message: "second", at: at("/x-b"), severity: "warning", fix: "Do that." },
      { message: "first", at: at("/x-a") },
    ]);
    expect(text).toBe(`openapi.yaml:4:6  error  ref/unresolved  first
  3 │ paths: {}
  4 │ x-a: 1
    │      ^
  5 │ x-b: 2
  fix: Correct the path or the JSON Pointer after #.

openapi.yaml:5:6  warning  ref/unresolved  second
  4 │ x-a: 1
  5 │ x-b: 2
    │      ^
  fix: Do that.

1 error, 1 warning
`);
  });

  it("never carry control characters of the description to the terminal", () => {
    const evil = "\u001b[2J\u0007\u009b31m\u202eabc\u200b\u2028\u007f";
    const text = render(`${head}x-a: "${evil}"\n`, [
      { message: `see ${evil}`, fix: evil, at: at("/x-a") },
    ]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e]/);
    expect(text).toContain("\\x1b[2J\\x07");
    expect(text.split("\n")[0]).toContain("see \\x1b[2J");
  });

  it("mark the right cells under wide characters, tabs and escapes", () => {
    const lines = render(`${head}x-a: {"中文":\t"\u0007", b: here}\n`, [
      { at: at("/x-a/b") },
    ]).split("\n");
    expect(lines[2]).toBe('  4 │ x-a: {"中文":  "\\x07", b: here}');
    const before = 'x-a: {"中文":  "\\x07", b: ';
    expect(lines[3]).toBe(`    │ ${" ".repeat(before.length + 2)}^^^^`);
  });

  it("show a window on a very long line", () => {
    const lines = render(
      `${head}x-a: { b: "${"x".repeat(5000)}", c: here, d: "${"y".repeat(5000)}" }\n`,
      [{ at: at("/x-a/c") }],
    ).split("\n");
    const shown = lines.find((line) => line.includes("here")) ?? "";
    const mark = lines[lines.indexOf(shown) + 1] ?? "";
    expect(shown.length).toBeLessThan(130);
    expect(shown.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("here");
  });

  it("have colour only if asked", () => {
    expect(render(head, [{}])).not.toContain("\u001b");
    expect(render(head, [{}], true)).toContain("\u001b[31merror\u001b[0m");
  });

  it("need no file", () => {
    const text = render(head, [
      { code: "source/missing-file", at: { file: "gone.yaml", pointer: "" } },
    ]);
    expect(text.split("\n")[0]).toBe("gone.yaml  error  source/missing-file  something");
  });
});

describe("problems for machines", () => {
  it("say the same", () => {
    const { files } = readText(`${head}x-a: 1\n`);
    const problem: Diagnostic = {
      code: "ref/remote",
      severity: "error",
      message: "m",
      at: at("/x-a"),
    };
    expect(diagnosticsToJson([problem], files)).toEqual([
      {
        code: "ref/remote",
        severity: "error",
        message: "m",
        fix: "Save the file beside the description and refer to it by its path.",
        file: "openapi.yaml",
        line: 4,
        column: 6,
        pointer: "/x-a",
      },
    ]);
  });
});
