import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Project, ts } from "ts-morph";
import { expect, it } from "vitest";

const packages = fileURLToPath(new URL("../../generated", import.meta.url));

// The rest of the tests compile with 5.9, those of other people's documents with 7; ts-morph carries the one between.
it.each(readdirSync(packages))("%s compiles with TypeScript 6", (name) => {
  expect(ts.version).toMatch(/^6\./);
  const project = new Project({ tsConfigFilePath: join(packages, name, "tsconfig.json") });
  expect(project.getSourceFiles().length).toBeGreaterThan(50);
  const problems = project
    .getPreEmitDiagnostics()
    .map((problem) => `${problem.getSourceFile()?.getBaseName()}:${problem.getLineNumber()}`);
  expect(problems).toEqual([]);
});
