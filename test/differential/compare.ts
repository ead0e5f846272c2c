import type { ErrorObject } from "ajv/dist/2020.js";
import { chooserFrom } from "../../generator/emit/sample/text/random.ts";
import type { Api } from "../../generator/model/api.ts";
import { bodiesOf } from "./bodies.ts";
import { materialOf } from "./material.ts";
import type { Subject } from "./subjects.ts";

/** How many bodies were tried and taken, and what is in dispute. */
export type Comparison = {
  readonly bodies: number;
  readonly valid: number;
  readonly disputes: readonly string[];
};

/** Asks both about so many bodies: every way in which our validator can be called, and ajv. */
export function compare(
  { schema, validate, is }: Subject,
  api: Api,
  ajv: (value: unknown) => ErrorObject | undefined,
  { count, seed }: { readonly count: number; readonly seed: number },
): Comparison {
  const disputes: string[] = [];
  let bodies = 0;
  let valid = 0;
  let isValid = false;
  for (const body of bodiesOf(materialOf(schema, api), chooserFrom(seed), count, () => isValid)) {
    bodies += 1;
    const full = validate(body);
    isValid = full.valid;
    if (isValid) valid += 1;
    const say = (words: string): unknown =>
      disputes.push(`${schema.at.pointer}: ${words}, for ${show(body)}`);
    const errors = full.issues.filter(({ severity }) => severity === "error");
    if (isValid !== (errors.length === 0)) say("the verdict is not that of the issues");
    if (validate(body, { first: true }).valid !== isValid)
      say("the first error is another verdict");
    if (is && is(body) !== isValid) say("the bare verdict is another");
    // ajv knows no rules of ours.
    const ours = errors.find(({ code }) => code !== "rule");
    const theirs = ajv(body);
    if ((ours === undefined) === (theirs === undefined)) continue;
    say(`ours: ${ours ? `${ours.pointer} ${ours.message}` : "valid"}; ajv: ${wordsOf(theirs)}`);
    if (disputes.length > 10) break;
  }
  return { bodies, valid, disputes };
}

function wordsOf(error: ErrorObject | undefined): string {
  return error ? `${error.instancePath} ${error.keyword} ${error.message}` : "valid";
}

function show(body: unknown): string {
  const text = JSON.stringify(body) ?? "";
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
