import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readModel } from "../../generator/pipeline.ts";
import type { Api } from "../../generator/model/api.ts";
import { readTree } from "../support/project.ts";
import { callAll } from "./calls.ts";
import type { CorpusDocument } from "./documents.ts";
import {
  judgeExamples,
  judgeMutants,
  keepMistakes,
  knownMistakes,
  type Example,
} from "./examples.ts";
import { schemaExamples } from "./judges.ts";
import { viewModel, type ModelView } from "./model.ts";
import { oracleOf, type Oracle } from "./oracle.ts";
import { partExamples } from "./parts.ts";
import { addToRow } from "./summary.ts";
import { extractUsage } from "./usage.ts";
import { keyOf, walk, type Shown } from "./walk.ts";
import {
  builtFolder,
  closeWorkbench,
  compile,
  generate,
  importAll,
  openWorkbench,
  usageFolder,
  type Compiler,
} from "./workbench.ts";

/** How many mutants a large document is judged by. */
const mutantGoal = 40_000;

/** Everything that must hold for documents' packages, from generation to calls; of those that are on this machine. */
export function testDocuments(documents: readonly CorpusDocument[]): void {
  const present = documents.filter(({ missing }) => missing === undefined);
  if (present.length === 0) return;
  const bench = openWorkbench();
  const errors = new Map<Compiler, ReadonlyMap<string, readonly string[]>>();

  beforeAll(async () => {
    await generate(present, bench);
    await generate(present, join(bench, "again"), {
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
    });
    const names = present.map(({ name }) => name);
    for (const name of names)
      addToRow(name, { usage: extractUsage(join(bench, name), join(bench, usageFolder, name)) });
    for (const compiler of ["typescript", "typescript-7"] as const)
      errors.set(compiler, await compile(bench, names, compiler));
  });
  afterAll(() => closeWorkbench(bench));

  describe.each(present)("$name", ({ name, entry }) => {
    const folder = join(bench, name);
    const built = join(bench, builtFolder, name);
    let api: Api;
    let shown: readonly Shown[];
    let view: ModelView;
    let oracle: Oracle;
    let valid: readonly Example[] = [];

    it("is the same in every run, whatever the zone and language", () => {
      const [first, second] = [readTree(folder), readTree(join(bench, "again", name))];
      addToRow(name, { files: first.size });
      expect([...second.keys()]).toEqual([...first.keys()]);
      expect([...first].filter(([path, text]) => second.get(path) !== text)).toEqual([]);
    });

    it.each([
      ["5.9, the calls in its pages included", "typescript"],
      ["7", "typescript-7"],
    ] as const)("compiles with TypeScript %s", (_, compiler) => {
      const found = errors.get(compiler)?.get(name);
      addToRow(name, { [compiler]: found?.length });
      expect(found?.slice(0, 20)).toEqual([]);
    });

    it("has modules that can all be imported", async () => {
      const { modules, failed } = await importAll(join(built, "src"));
      addToRow(name, { modules: modules - failed.length });
      expect(failed).toEqual([]);
      expect(modules).toBe(countSources(join(folder, "src")));
    });

    it("knows every example of the description", () => {
      const { source, api: model } = readModel({ entry: basename(entry) }, { cwd: dirname(entry) });
      if (!source || !model) throw new Error("the description was read before");
      api = model;
      addToRow(name, { operations: api.operations.length });
      const walked = walk(source);
      view = viewModel(api);
      oracle = oracleOf(source, walked);
      shown = walked.shown;
      const unread = shown.filter(({ schema }) => !view.schemas.has(keyOf(schema.at)));
      expect(unread.map(({ at }) => keyOf(at))).toEqual([]);
      const lost = shown.filter(({ at, isHeader }) => !isHeader && !view.examples.has(keyOf(at)));
      expect(lost.map(({ at }) => keyOf(at))).toEqual([]);
    });

    it("takes every example, but for the reviewed mistakes of the description", async () => {
      const examples = [
        ...(await schemaExamples(api, shown, view.schemas, built)),
        ...(await partExamples(api, shown, built)),
      ];
      const verdicts = judgeExamples(examples, oracle);
      valid = verdicts.valid;
      const taken = valid.filter(({ isPart }) => !isPart).length;
      addToRow(name, { valid: taken, mistakes: verdicts.mistakes.length });
      if (process.env["UPDATE"]) keepMistakes(name, verdicts.mistakes);
      expect(verdicts.disputes).toEqual([]);
      expect(verdicts.mistakes).toEqual(knownMistakes(name));
    });

    it("judges changed examples as ajv does", () => {
      const { total, refused, disputes } = judgeMutants(valid, oracle, mutantGoal);
      addToRow(name, { mutants: total, refused, disputes: disputes.length });
      expect(disputes.slice(0, 20)).toEqual([]);
    });

    it("answers every call of its client by its mock, with a valid body", async () => {
      const { called, left, checked, problems } = await callAll(api, built);
      addToRow(name, { called, left, checked, answered: called - problems.length });
      expect(problems.slice(0, 20)).toEqual([]);
    });
  });
}

function countSources(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  ).length;
}
