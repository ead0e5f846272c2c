import type { ValidationIssue } from "./issue.js";
import { isArray, type JsonType } from "./json.js";
import { fail } from "./report.js";
import type { Check, Run } from "./run.js";

/**
 * Reports why none of the forms fits: the issues of the one that comes nearest. Where all forms fail at the value itself in
 * the same manner (its type, its set of values, a missing property), one issue says what all of them would accept.
 */
export function reportBest(
  code: "anyOf" | "oneOf",
  checks: readonly Check[],
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  const found = checks.map((check) => errorsOf(check, value, run, depth, true));
  return (
    reportTypes(found, value, run, depth) ??
    reportValues(found, value, run, depth) ??
    reportNeeds(code, found, run, depth) ??
    reportNearest(code, checks, found, value, run, depth)
  );
}

function reportNearest(
  code: "anyOf" | "oneOf",
  checks: readonly Check[],
  found: readonly (readonly ValidationIssue[])[],
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  const distances = found.map((errors) => distanceOf(errors, depth));
  const best = distances.indexOf(Math.min(...distances));
  const check = checks[best];
  const errors = check ? errorsOf(check, value, run, depth, false) : [];
  if (errors.length === 0) return !run.tooDeep && fail(run, depth, code, undefined, value);
  run.issues?.push(...(run.first ? errors.filter(isError).slice(0, 1) : errors));
  return !run.first && !run.tooDeep;
}

/** The errors of one form; `shallow` leaves out what is inside forms of the form, which would be found again and again. */
function errorsOf(
  check: Check,
  value: unknown,
  run: Run,
  depth: number,
  shallow: boolean,
): readonly ValidationIssue[] {
  const before = { issues: run.issues, first: run.first, shallow: run.shallow };
  const issues: ValidationIssue[] = [];
  const objects = run.objects.length;
  Object.assign(run, { issues, first: false, shallow: before.shallow || shallow });
  check(value, run, depth);
  Object.assign(run, before);
  if (!shallow) return issues;
  run.objects.length = objects;
  return issues.filter(isError);
}

function isError({ severity }: ValidationIssue): boolean {
  return severity === "error";
}

/** How far a value is from a form: an error at the value itself weighs most, then the fixed values of its properties. */
function distanceOf(errors: readonly ValidationIssue[], depth: number): number {
  let distance = 0;
  for (const { code, path } of errors) {
    const below = path.length - depth;
    if (below === 0) distance += code === "type" || code === "never" ? 1000 : 100;
    else if (below === 1) distance += code === "const" || code === "enum" ? 100 : 10;
    else distance += 1;
  }
  return distance;
}

type Found = readonly (readonly ValidationIssue[])[];

/** All forms want another type: "must be a string or null". */
function reportTypes(found: Found, value: unknown, run: Run, depth: number): boolean | undefined {
  const types = commonExpectation(found, "type", depth) as readonly JsonType[] | undefined; // the code says so
  return types && fail(run, depth, "type", [...new Set(types)], value);
}

/** All forms want another value: one list of all values. */
function reportValues(found: Found, value: unknown, run: Run, depth: number): boolean | undefined {
  const values =
    commonExpectation(found, "enum", depth) ?? commonExpectation(found, "const", depth);
  return values && fail(run, depth, "enum", values, value);
}

/** What the only error of every form expects, if all of those have the code and stand at the value itself. */
function commonExpectation(
  found: Found,
  code: string,
  depth: number,
): readonly unknown[] | undefined {
  const same = found.every(
    ([error, ...others]) =>
      error?.code === code && error.path.length === depth && others.length === 0,
  );
  if (!same || found.length < 2) return undefined;
  return found.flatMap(([error]) => {
    const expected = error?.expected;
    return code !== "const" && isArray(expected) ? expected : [expected];
  });
}

/** All forms only miss properties: "must have `a`, or `b` and `c`". */
function reportNeeds(
  code: "anyOf" | "oneOf",
  found: Found,
  run: Run,
  depth: number,
): boolean | undefined {
  const same = found.every(
    (errors) =>
      errors.length > 0 &&
      errors.every(({ code: kind, path }) => kind === "required" && path.length === depth + 1),
  );
  if (!same || found.length < 2) return undefined;
  const needs = found.map((errors) => errors.map(({ path }) => String(path[depth])));
  return code === "anyOf" ? fail(run, depth, code, needs) : fail(run, depth, code, { needs });
}
