import { messageOf } from "./issue-at.js";
import type { ValidationIssue } from "./issue.js";
import { own, asObject, isArray, type JsonType } from "./json.js";
import { nearestOf, type Attempt } from "./nearest-form.js";
import { fail, failInside, type KnownNames, type Report, type TakeForms } from "./report.js";
import type { Check, Run } from "./run.js";
import { noneKnown } from "./unknown.js";

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
 * Reports why none of the forms fits: the issues of the one that comes nearest. Where all forms fail in the same manner (by the
 * type, by properties that are missing, by a value that tells them apart), one issue says what all of them would accept.
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
    (found.length > 1
      ? (reportTypes(found, value, run) ??
        reportNeeds(code, found, run) ??
        reportChoice(found, run, report))
      : undefined) ?? reportNearest(code, checks, attempts, value, run, report)
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
  const { issues, first, shallow: before, known } = report;
  const found: ValidationIssue[] = [];
  const met = shallow ? noneKnown() : known;
  Object.assign(report, { issues: found, first: false, shallow: before || shallow, known: met });
  check(value, run);
  Object.assign(report, { issues, first, shallow: before, known });
  if (!shallow) return { errors: found, strangers: 0 };
  return { errors: found.filter(isError), strangers: strangersIn(value, met) };
}

/** How many properties of a value a form does not know; none if it leaves that open. */
function strangersIn(value: unknown, { objects, names: all }: KnownNames): number {
  const object = asObject(value);
  const known = all.filter((_, index) => objects[index] === value);
  if (!object || known.length === 0 || known.includes(undefined)) return 0;
  return Object.keys(object).filter((key) => !known.some((names) => names?.has(key))).length;
}

function isError({ severity }: ValidationIssue): boolean {
  return severity === "error";
}

type Errors = readonly ValidationIssue[];

/** All forms want another type: "must be a string or null". */
function reportTypes(found: readonly Errors[], value: unknown, run: Run): boolean | undefined {
  if (!found.every(([error]) => error && isType(error, run))) return undefined;
  // The type is asked first, and its issue says which ones there are.
  const types = found.flatMap(([error]) => error?.expected as readonly JsonType[]);
  return fail(run, "type", [...new Set(types)], value);
}

function isType({ code, path }: ValidationIssue, { depth }: Run): boolean {
  return code === "type" && path.length === depth;
}

/** All forms only miss properties: "must have `a`, or `b` and `c`". */
function reportNeeds(
  code: "anyOf" | "oneOf",
  found: readonly Errors[],
  run: Run,
): boolean | undefined {
  const { depth } = run;
  const needs = new Map<string, readonly string[]>();
  for (const errors of found) {
    const names = errors.map(({ path }) => String(path[depth]));
    const isNeed = errors.every(
      (error) => error.code === "required" && error.path.length === depth + 1,
    );
    if (!isNeed || names.length === 0) return undefined;
    needs.set(JSON.stringify(names), names);
  }
  if (needs.size === 1) return undefined;
  const groups = [...needs.values()];
  return code === "anyOf" ? fail(run, code, groups) : fail(run, code, { needs: groups });
}

/** No form has this value, or that of the property which tells them apart: one list of all that they would take. */
function reportChoice(found: readonly Errors[], run: Run, report: Report): boolean | undefined {
  // Forms of another type were not meant.
  const possible = found.filter((errors) => !errors.some((error) => isType(error, run)));
  for (const error of possible[0] ?? []) {
    const same = possible.flatMap(
      (errors) => errors.find((other) => isChoice(other) && other.pointer === error.pointer) ?? [],
    );
    if (!isChoice(error) || same.length < possible.length || same.length < 2) continue;
    const expected = [...new Set(same.flatMap(valuesOf))];
    report.issues.push({
      ...error,
      code: "enum",
      expected,
      message: messageOf(report, "enum", expected),
    });
    return !report.first;
  }
  return undefined;

  function isChoice({ code, path }: ValidationIssue): boolean {
    return path.length <= run.depth + 1 && (code === "const" || code === "enum");
  }
}

function valuesOf({ code, expected }: ValidationIssue): readonly unknown[] {
  return code === "enum" && isArray(expected) ? expected : [expected];
}
