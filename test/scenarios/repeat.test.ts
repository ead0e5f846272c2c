import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Document, isMap, parseDocument, visit } from "yaml";
import { findApis, type ApiTarget } from "../../generator/config.ts";
import { runPipeline } from "../../generator/pipeline.ts";
import { loadTemplates } from "../../generator/root.ts";
import { makeProject } from "../support/project.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const templates = loadTemplates();

/** The output for an API whose files lie below `cwd`, by path. */
async function outputOf(target: ApiTarget, cwd: string): Promise<ReadonlyMap<string, string>> {
  const { files, diagnostics } = await runPipeline(target, { cwd, templates });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return new Map((files ?? []).map((file) => [file.path, file.text]));
}

/** A YAML text with the keys of every map in another order; the same numbers give the same order. */
function shuffled(text: string, seed: number): string {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const document: Document = parseDocument(text);
  visit(document, {
    Map: (_, map) => {
      if (!isMap(map)) return;
      for (let index = map.items.length - 1; index > 0; index -= 1) {
        const other = Math.floor(next() * (index + 1));
        const [a, b] = [map.items[index], map.items[other]];
        if (a && b) [map.items[index], map.items[other]] = [b, a];
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

describe.each(findApis(root).map((target) => [target.name, target] as const))(
  "%s",
  (name, target) => {
    it("gives the same bytes in every run, also with shuffled keys and other line ends", async () => {
      const expected = await outputOf(target, root);
      const folder = join(root, "specs", name);
      const specs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
        (path) => path.endsWith(".yaml") && !path.startsWith("tables"),
      );
      const project = makeProject(
        Object.fromEntries(
          specs.map((path, index) => [
            `specs/${name}/${path}`,
            shuffled(readFileSync(join(folder, path), "utf8"), index + 7).replaceAll("\n", "\r\n"),
          ]),
        ),
      );
      const output = await outputOf(target, project);
      expect([...output.keys()]).toEqual([...expected.keys()]);
      for (const [path, text] of expected) expect(output.get(path), path).toBe(text);
    });
  },
);
