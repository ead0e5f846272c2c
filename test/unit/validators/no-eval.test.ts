import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("without code from text", () => {
  it("no module makes code at run time", () => {
    const modules = [...typescriptBelow("templates/runtime"), ...typescriptBelow("generated")];
    expect(modules.length).toBeGreaterThan(200);
    expect(modules.filter((path) => makesCode(readFileSync(path, "utf8")))).toEqual([]);
    expect(["eval('1')", "new Function('1')", "globalThis.Function('1')"].every(makesCode)).toBe(
      true,
    );
  });
});

function typescriptBelow(path: string): readonly string[] {
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith(".ts") && !/\/(?:node_modules|dist)\//.test(file));
}

/** True for text that calls what makes code from text; comments and literals do not count. */
function makesCode(text: string): boolean {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): boolean => {
    const called =
      ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : undefined;
    const name =
      called && /(?:^|\.)(eval|Function|setTimeout|setInterval)$/.exec(called.getText(source))?.[1];
    if (name === "eval" || name === "Function") return true;
    // A timer takes text, too.
    const [first] = name && ts.isCallExpression(node) ? node.arguments : [];
    if (first && ts.isStringLiteralLike(first)) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(source);
}
