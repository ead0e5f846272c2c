import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Schema } from "../../generator/model/schema.ts";
import type { ValidationIssue } from "../../templates/runtime/validators/issue.js";
import { mutantsOf } from "./mutate.ts";
import type { Oracle } from "./oracle.ts";
import { keyOf, type Shown } from "./walk.ts";

/** An example, the schema of the model that it belongs to, and the generated verdict on values of it: errors, none if valid. */
export type Example = {
  readonly shown: Shown;
  readonly schema: Schema;
  readonly judge: (value: unknown) => readonly ValidationIssue[];
  /** True for the validator of a body or answer, false for one that was made for the test. */
  readonly isPart: boolean;
  /** True where the generated validator may take what ajv refuses. */
  readonly isLenient: boolean;
};

/** What judging examples came to. */
export type Verdicts = {
  readonly valid: readonly Example[];
  /** Examples that ajv and the generated validators refuse, one line each: the place, and the first thing wrong there. */
  readonly mistakes: readonly string[];
  /** Examples on which the two do not agree. */
  readonly disputes: readonly string[];
};

/** Asks ajv and the generated validators of every example. */
export function judgeExamples(examples: readonly Example[], oracle: Oracle): Verdicts {
  const valid: Example[] = [];
  const mistakes: string[] = [];
  const disputes: string[] = [];
  for (const example of examples) {
    const { at, value, schema } = example.shown;
    const dispute = disputeOf(example, value, oracle);
    const [issue] = example.judge(value);
    if (dispute !== undefined) disputes.push(`${keyOf(at)} ${dispute}`);
    else if (!issue) valid.push(example);
    else {
      const where = inValue(issue.pointer) || "the value";
      // An example that several schemas share is told with the schema.
      const around = schema.at.pointer.replace(/\/schema$/, "");
      const isOwn = at.file === schema.at.file && at.pointer.startsWith(`${around}/`);
      const by = isOwn ? "" : ` (as ${keyOf(schema.at)})`;
      mistakes.push(`${keyOf(at)}${by}: ${where} ${issue.message}`);
    }
  }
  return { valid, mistakes: [...new Set(mistakes)].sort(), disputes };
}

/** How many mutants were judged, and on which the two do not agree. */
export type MutantCount = {
  readonly total: number;
  readonly refused: number;
  readonly disputes: readonly string[];
};

/** Asks both of about so many values that differ from valid examples in one place, spread evenly over all of them. */
export function judgeMutants(
  examples: readonly Example[],
  oracle: Oracle,
  goal: number,
): MutantCount {
  const disputes: string[] = [];
  let total = 0;
  let refused = 0;
  const distinct = withoutTwins(examples);
  const most = Math.max(10, Math.ceil(goal / Math.max(1, distinct.length)));
  for (const example of distinct) {
    const all = [...mutantsOf(example.shown.value)];
    const stride = Math.max(1, all.length / most);
    for (let index = 0; index < all.length; index += stride) {
      const mutant = all[Math.floor(index)];
      if (!mutant) continue;
      const value = mutant.make();
      total += 1;
      if (example.judge(value).length > 0) refused += 1;
      const dispute = disputeOf(example, value, oracle);
      if (dispute !== undefined)
        disputes.push(`${keyOf(example.shown.at)} ${mutant.change}: ${dispute}`);
    }
  }
  return { total, refused, disputes };
}

function disputeOf(
  { shown, judge, isLenient }: Example,
  value: unknown,
  oracle: Oracle,
): string | undefined {
  const [ours] = judge(value);
  const theirs = oracle(shown.schema.at, value);
  if (isLenient && ours === undefined) return undefined;
  if ((ours === undefined) === (theirs === undefined)) return undefined;
  const verdict = theirs ? `${theirs.instancePath || "the value"} ${theirs.message}` : "valid";
  return `ajv: ${verdict}; ours: ${ours ? `${inValue(ours.pointer)} ${ours.message}` : "valid"}`;
}

/** The judge wraps values into an object. */
function inValue(pointer: string): string {
  return pointer.replace(/^\/e\d+/, "");
}

/** Descriptions repeat themselves: one example of each value and keywords. */
function withoutTwins(examples: readonly Example[]): readonly Example[] {
  const seen = new Map<string, Example>();
  for (const example of examples) {
    const keywords = JSON.stringify(example.schema.keywords, (key, value: unknown) =>
      key === "at" || key === "id" || key === "notes" ? undefined : value,
    );
    const key = `${example.isPart} ${keywords} ${JSON.stringify(example.shown.value)}`;
    if (!seen.has(key)) seen.set(key, example);
  }
  return [...seen.values()];
}

/** The reviewed list of a document's own mistakes. */
export function knownMistakes(name: string): readonly string[] {
  const file = listOf(name);
  return existsSync(file) ? linesOf(file).filter((line) => !line.startsWith("#")) : [];
}

/** Writes the list anew; what a reviewer noted on top stays. */
export function keepMistakes(name: string, mistakes: readonly string[]): void {
  const file = listOf(name);
  const notes = existsSync(file) ? linesOf(file).filter((line) => line.startsWith("#")) : [];
  if (mistakes.length + notes.length > 0)
    writeFileSync(file, `${[...notes, ...mistakes].join("\n")}\n`);
}

function listOf(name: string): string {
  return join(fileURLToPath(new URL("mistakes", import.meta.url)), `${name}.txt`);
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
