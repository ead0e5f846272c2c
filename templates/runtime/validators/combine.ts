import { reportBest } from "./best.js";
import { own, asObject } from "./json.js";
import { fail } from "./report.js";
import { passes, rewind, step, type Check, type Run } from "./run.js";

/** The forms that a value may have, with the property that tells them apart where there is one. */
export type Forms = {
  readonly checks: readonly Check[];
  readonly discriminator?: Discriminator;
};

/** A property and the place in `checks` that each of its values stands for. */
export type Discriminator = {
  readonly property: string;
  readonly mapping: Readonly<Record<string, number>>;
};

/** `anyOf`: the first form that fits. */
export function anyOf(value: unknown, forms: Forms, run: Run, depth: number): boolean {
  if (forms.checks.some((check) => fits(check, value, run, depth))) return true;
  return explain("anyOf", value, forms, run, depth);
}

/** `oneOf`: exactly one form fits. */
export function oneOf(value: unknown, forms: Forms, run: Run, depth: number): boolean {
  const matched: number[] = [];
  forms.checks.forEach((check, index) => {
    if (fits(check, value, run, depth)) matched.push(index);
  });
  if (matched.length === 1) return true;
  if (matched.length > 1) return fail(run, depth, "oneOf", { matched }, value);
  return explain("oneOf", value, forms, run, depth);
}

/** `not`; `names` are the properties that must not stand together, where that is all that is excluded. */
export function not(
  value: unknown,
  check: Check,
  names: readonly string[] | undefined,
  run: Run,
  depth: number,
): boolean {
  return !passes(check, value, run, depth) || fail(run, depth, "not", names, value);
}

/** Tries a form. What it warns of is kept if it fits. */
function fits(check: Check, value: unknown, run: Run, depth: number): boolean {
  const { trial, issues, objects } = run;
  const issuesBefore = issues?.length ?? 0;
  const objectsBefore = objects.length;
  run.trial = true;
  const fitting = check(value, run, depth);
  run.trial = trial;
  if (!fitting) rewind(run, issuesBefore, objectsBefore);
  return fitting;
}

/** Reports that no form fits, as what is wrong with the form that was most likely meant. */
function explain(
  code: "anyOf" | "oneOf",
  value: unknown,
  { checks, discriminator }: Forms,
  run: Run,
  depth: number,
): boolean {
  if (run.tooDeep || run.trial || !run.issues) return false;
  if (run.shallow) return fail(run, depth, code, undefined, value);
  const object = discriminator && asObject(value);
  if (!object) return reportBest(code, checks, value, run, depth);
  const { property, mapping } = discriminator;
  const chosen = own(object, property);
  const check = typeof chosen === "string" ? checks[Number(own(mapping, chosen) ?? -1)] : undefined;
  if (check) return reportBest(code, [check], value, run, depth);
  const at = step(run, depth, property);
  if (chosen === undefined) return fail(run, at, "required", undefined);
  return fail(run, at, "discriminator", Object.keys(mapping), chosen);
}
