import type { ValidationIssue } from "./issue.js";
import { own, asObject, isArray, type JsonType } from "./json.js";
import { nearestOf, tagError, type Attempt } from "./nearest-form.js";
import { fail, failInside, type KnownObject, type Report, type TakeForms } from "./report.js";
import type { Check, Run } from "./run.js";

/** Reports that no form fits, as what is wrong with the form that was most likely meant. */
export const takeForms: TakeForms = (run, code, value, { checks, discriminator }) => {
  const { report } = run;
  if (!report) return false;
  const object = discriminator && asObject(value);
  if (!object) return reportBest(code, checks, value, run, report);
  const { property, mapping } = discriminator;
  const chosen = own(object, property);
  const check = typeof chosen === "string" ? checks[Number(own(mapping, chosen) ?? -1)] : undefined;
  if (check) return reportBest(code, [check], value, run, report);
  if (chosen === undefined) return failInside(run, property, "required", undefined);
  return failInside(run, property, "discriminator", Object.keys(mapping), chosen);
};

/**
 * Reports why none of the forms fits: the issues of the one that comes nearest. Where all forms fail at the value itself in
 * the same manner (its type, its set of values, a missing property), one issue says what all of them would accept.
 */
function reportBest(
  code: "anyOf" | "oneOf",
  checks: readonly Check[],
  value: unknown,
  run: Run,
  report: Report,
): boolean {
  const attempts = checks.map((check) => attempt(check, value, run, report, true));
  const found = attempts.map(({ errors }) => errors);
  return (
    reportTypes(found, value, run) ??
    reportValues(found, value, run) ??
    reportNeeds(code, found, run) ??
    reportTag(attempts, run, report) ??
    reportNearest(code, checks, attempts, value, run, report)
  );
}

function reportNearest(
  code: "anyOf" | "oneOf",
  checks: readonly Check[],
  attempts: readonly Attempt[],
  value: unknown,
  run: Run,
  report: Report,
): boolean {
  const check = checks[nearestOf(attempts, run.depth)];
  const errors = check ? attempt(check, value, run, report, false).errors : [];
  if (errors.length === 0) return !run.tooDeep && fail(run, code, undefined, value);
  report.issues.push(...(report.first ? errors.filter(isError).slice(0, 1) : errors));
  return !report.first && !run.tooDeep;
}

/** What one form says of a value; `shallow` leaves out what is inside forms of the form, which would be found again and again. */
function attempt(
  check: Check,
  value: unknown,
  run: Run,
  report: Report,
  shallow: boolean,
): Attempt {
  const before = { issues: report.issues, first: report.first, shallow: report.shallow };
  const issues: ValidationIssue[] = [];
  const met = report.objects.length;
  Object.assign(report, { issues, first: false, shallow: before.shallow || shallow });
  check(value, run);
  Object.assign(report, before);
  if (!shallow) return { errors: issues, strangers: 0 };
  const strangers = strangersIn(value, report.objects.splice(met));
  return { errors: issues.filter(isError), strangers };
}

/** How many properties of a value a form does not know; none if it leaves that open. */
function strangersIn(value: unknown, met: readonly KnownObject[]): number {
  const object = asObject(value);
  const known = met.filter((one) => one.object === value).map(({ names }) => names);
  if (!object || known.length === 0 || known.includes(undefined)) return 0;
  return Object.keys(object).filter((key) => !known.some((names) => names?.has(key))).length;
}

function isError({ severity }: ValidationIssue): boolean {
  return severity === "error";
}

type Found = readonly (readonly ValidationIssue[])[];

/** All forms want another type: "must be a string or null". */
function reportTypes(found: Found, value: unknown, run: Run): boolean | undefined {
  const types = commonExpectation(found, "type", run.depth) as readonly JsonType[] | undefined; // the code says so
  return types && fail(run, "type", [...new Set(types)], value);
}

/** All forms want another value: one list of all values. */
function reportValues(found: Found, value: unknown, run: Run): boolean | undefined {
  const values =
    commonExpectation(found, "enum", run.depth) ?? commonExpectation(found, "const", run.depth);
  return values && fail(run, "enum", values, value);
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

/** No form has the value of the property that tells them apart. */
function reportTag(
  attempts: readonly Attempt[],
  { depth }: Run,
  { issues, first, messages }: Report,
): boolean | undefined {
  const tag = tagError(attempts, depth);
  if (!tag) return undefined;
  const values = [...new Set(tag.values)];
  issues.push({ ...tag.error, code: "enum", expected: values, message: messages.enum(values) });
  return !first;
}

/** All forms only miss properties: "must have `a`, or `b` and `c`". */
function reportNeeds(code: "anyOf" | "oneOf", found: Found, run: Run): boolean | undefined {
  const { depth } = run;
  const same = found.every(
    (errors) =>
      errors.length > 0 &&
      errors.every(({ code: kind, path }) => kind === "required" && path.length === depth + 1),
  );
  if (!same || found.length < 2) return undefined;
  const needs = unique(found.map((errors) => errors.map(({ path }) => String(path[depth]))));
  if (needs.length === 1) return undefined;
  return code === "anyOf" ? fail(run, code, needs) : fail(run, code, { needs });
}

function unique(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(groups.map((names) => [JSON.stringify(names), names])).values()];
}
