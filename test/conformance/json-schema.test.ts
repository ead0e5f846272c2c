import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { generate } from "./judge.ts";
import { readGroups, readRemotes, reasonToSkip, type SuiteGroup } from "./suite.ts";

const reason = reasonToSkip();
if (reason) console.log(`JSON-Schema-Test-Suite skipped: ${reason}`);

/** What is known to fail, by name, with the reason. The list only shrinks: a test in it that passes fails the run. */
function knownFailures(): ReadonlyMap<string, string> {
  const text = readFileSync(fileURLToPath(new URL("known-failures.txt", import.meta.url)), "utf8");
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("//"))
      .map((line) => {
        const [name = "", why = ""] = line.split(" ## ");
        return [name, why];
      }),
  );
}

type Outcome = { readonly name: string; readonly passed: boolean; readonly refusal?: string };

async function outcomesOf(
  group: SuiteGroup,
  remotes: ReadonlyMap<string, unknown>,
  formats: boolean,
): Promise<readonly Outcome[]> {
  const generated = await generate(group, remotes, formats);
  return group.tests.map(({ description, data, valid }): Outcome => {
    const name = `${group.file} | ${group.description} | ${description}`;
    if ("refusal" in generated) return { name, passed: false, refusal: generated.refusal };
    const verdicts = [generated.validate(data), generated.validate(data, { first: true })];
    return { name, passed: verdicts.every((verdict) => verdict.valid === valid) };
  });
}

describe.skipIf(reason)(
  "JSON-Schema-Test-Suite, draft 2020-12, through generated validators",
  () => {
    it.each([
      { folder: ".", title: "required", formats: false },
      { folder: "optional", title: "optional", formats: false },
      { folder: "optional/format", title: "format", formats: true },
    ])("$title", async ({ folder, title, formats }) => {
      const remotes = readRemotes();
      const outcomes: Outcome[] = [];
      for (const group of readGroups(folder)) {
        outcomes.push(...(await outcomesOf(group, remotes, formats)));
      }
      const failed = outcomes.filter((outcome) => !outcome.passed);
      const refused = failed.filter(({ refusal }) => refusal !== undefined);
      console.log(
        `JSON-Schema-Test-Suite, ${title}: ${outcomes.length - failed.length} of ${outcomes.length}` +
          ` (refused at generation: ${refused.length})`,
      );
      const known = knownFailures();
      const isKnown = ({ name }: Outcome): boolean => known.has(name) || known.has(fileOf(name));
      expect(failed.filter((outcome) => !isKnown(outcome))).toEqual([]);

      // Every line must be needed: a test must fail, of a whole file at least one must.
      const failing = new Set(failed.flatMap(({ name }) => [name, fileOf(name)]));
      const here = [...known.keys()].filter((name) => folderOf(name) === folder);
      expect(here.filter((name) => !failing.has(name))).toEqual([]);
      expect(here.filter((name) => known.get(name) === "")).toEqual([]);
    });
  },
);

function folderOf(name: string): string {
  const file = name.split(" | ", 1).join("");
  return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
}

function fileOf(name: string): string {
  return name.slice(0, name.indexOf(" | "));
}
