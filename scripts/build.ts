import { readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { bundle } from "./bundle.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

rmSync(join(root, "dist"), { recursive: true, force: true });
await bundle(join(root, "dist"));
writeDeclarations("generator/index.ts");

/** The declarations of an entry and of what its types come from; each is made from its own file alone, as all types are written out. */
function writeDeclarations(entry: string, done: Set<string> = new Set()): void {
  if (done.has(entry)) return;
  done.add(entry);
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(
    readFileSync(join(root, entry), "utf8"),
    { fileName: entry, compilerOptions: { isolatedDeclarations: true, declaration: true } },
  );
  const [problem] = diagnostics;
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  const output = join(root, "dist", entry.replace(/\.ts$/, ".d.ts"));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, outputText.replaceAll(/(from "\.[^"]+)\.ts"/g, '$1.js"'));
  for (const [, path = ""] of outputText.matchAll(/from "(\.[^"]+)"/g)) {
    writeDeclarations(posix.join(posix.dirname(entry), path), done);
  }
}
