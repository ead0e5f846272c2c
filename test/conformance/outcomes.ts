import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generate } from "./judge.ts";
import { readRemotes, type Suite, type SuiteGroup } from "./suite.ts";

/** How a test ended: with the wanted verdict in every mode or not, or before there was a validator. */
export type Outcome = {
  readonly name: string;
  readonly passed: boolean;
  readonly refusal?: string;
};

/** Every test of a suite, through validators generated for it. */
export async function outcomesOf(suite: Suite): Promise<readonly Outcome[]> {
  const remotes = readRemotes();
  const outcomes: Outcome[] = [];
  for (const group of suite.groups()) outcomes.push(...(await outcomesOfGroup(group, remotes)));
  return outcomes;
}

async function outcomesOfGroup(
  group: SuiteGroup,
  remotes: ReadonlyMap<string, unknown>,
): Promise<readonly Outcome[]> {
  const generated = await generate(group, remotes);
  return group.tests.map(({ description, data, valid }): Outcome => {
    const name = `${group.file} | ${group.description} | ${description}`;
    if ("refusal" in generated) return { name, passed: false, refusal: generated.refusal };
    const verdicts = [generated.validate(data), generated.validate(data, { first: true })];
    return { name, passed: verdicts.every((verdict) => verdict.valid === valid) };
  });
}

/** What is known to fail, by name, with the reason. The list only shrinks: a test in it that passes fails the run. */
export function knownFailures(): ReadonlyMap<string, string> {
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
