import { expect, it } from "vitest";
import { runtimeFiles } from "../../../generator/emit/runtime-files.ts";
import { code, importedValue } from "../../../generator/print/code.ts";
import type { TypeScriptFile } from "../../../generator/print/file.ts";
import { identifier } from "../../../generator/print/identifier.ts";

const templates = new Map([
  ["runtime/a.ts", 'import { b } from "./deep/b.js";\nexport const a = b;\n'],
  ["runtime/deep/b.ts", 'import type { C } from "../c.js";\nexport const b = 1;\n'],
  ["runtime/c.ts", 'import { a } from "./a.js";\nexport type C = typeof a;\n'],
  ["runtime/unused.ts", "export const unused = 1;\n"],
]);

function using(name: string, path: string): TypeScriptFile {
  const value = code`${importedValue(name, path)}`;
  return {
    kind: "typescript",
    path: "src/x.ts",
    header: "",
    declarations: [{ kind: "const", name: identifier("x"), value }],
  };
}

it("finds what modules need, directly and through each other, once, and nothing else", () => {
  expect(runtimeFiles([using("a", "src/runtime/a.ts"), using("d", "msw")], templates)).toEqual([
    { kind: "copy", path: "src/runtime/a.ts", from: "runtime/a.ts" },
    { kind: "copy", path: "src/runtime/c.ts", from: "runtime/c.ts" },
    { kind: "copy", path: "src/runtime/deep/b.ts", from: "runtime/deep/b.ts" },
  ]);
});

it("says which file is missing", () => {
  expect(() => runtimeFiles([using("z", "src/runtime/z.ts")], templates)).toThrow("runtime/z.ts");
});
