import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { validatorOf } from "./judge.ts";
import { readGroups, readRemotes, reasonToSkip, type SuiteGroup } from "./suite.ts";

const reason = reasonToSkip();
if (reason) console.log(`JSON-Schema-Test-Suite skipped: ${reason}`);

/** What is known to fail, by name, with the reason. The list only shrinks: a test in it that passes fails the run. */
function knownFailures(): ReadonlyMap<string, string> {
  const text = readFileSync(fileURLToPath(new URL("known-failures.txt", import.meta.url)), "utf8");
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("# "))
      .map((line) => {
        const [name = "", why = ""] = line.split(" ## ");
        return [name, why];
      }),
  );
}

type Outcome = { readonly name: string; readonly passed: boolean };

async function outcomesOf(
  group: SuiteGroup,
  remotes: ReadonlyMap<string, unknown>,
  formats: boolean,
): Promise<readonly Outcome[]> {
  const validate = await validatorOf(group, remotes, formats);
  return group.tests.map(({ description, data, valid }) => ({
    name: `${group.file} | ${group.description} | ${description}`,
    passed: validate(data).valid === valid && validate(data, { first: true }).valid === valid,
  }));
}

describe.skipIf(reason)("JSON-Schema-Test-Suite, draft 2020-12, through generated validators", () => {
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
    const passed = outcomes.filter((outcome) => outcome.passed).length;
    console.log(`JSON-Schema-Test-Suite, ${title}: ${passed} of ${outcomes.length}`);

    const known = knownFailures();
    const listed = outcomes.filter(({ name }) => known.has(name) || known.has(fileOf(name)));
    const failed = outcomes.filter((outcome) => !outcome.passed).map(({ name }) => name);
    expect(failed.filter((name) => !known.has(name) && !known.has(fileOf(name)))).toEqual([]);
    // What is listed must exist and fail; a whole file may be listed if most of it fails.
    const names = new Set(outcomes.map(({ name }) => name));
    const fixed = listed.filter((outcome) => outcome.passed && known.has(outcome.name));
    expect(fixed.map(({ name }) => name)).toEqual([]);
    if (folder === ".") expect([...known.keys()].filter((name) => isRequired(name) && !names.has(name))).toEqual([]);
    for (const [name, why] of known) expect(why, name).not.toBe("");
  });
});

function fileOf(name: string): string {
  return name.slice(0, name.indexOf(" | "));
}

function isRequired(name: string): boolean {
  return !name.startsWith("optional/");
}
