import { fail, type Forms } from "./report.js";
import { passes, type Check, type Run } from "./run.js";

/** `anyOf`: the first form that fits. */
export function anyOf(value: unknown, forms: Forms, run: Run): boolean {
  for (const check of forms.checks) {
    if (fits(check, value, run)) return tells(check, value, run);
  }
  return noForm("anyOf", value, forms, run);
}

/** `oneOf`: exactly one form fits. */
export function oneOf(value: unknown, forms: Forms, run: Run): boolean {
  let fitting: Check | undefined;
  for (const check of forms.checks) {
    if (!fits(check, value, run)) continue;
    if (fitting) return severalForms(value, forms, run);
    fitting = check;
  }
  return fitting ? tells(fitting, value, run) : noForm("oneOf", value, forms, run);
}

/** `not`; `names` are the properties that must not stand together, where that is all that is excluded. */
export function not(
  value: unknown,
  check: Check,
  names: readonly string[] | undefined,
  run: Run,
): boolean {
  return !passes(check, value, run) || fail(run, "not", names, value);
}

/** True if a value has a form. A form that it does not have warns of nothing. */
function fits(check: Check, value: unknown, run: Run): boolean {
  if (run.report) return passes(check, value, run);
  const { hasWarnings } = run;
  const isFitting = check(value, run);
  if (!isFitting) run.hasWarnings = hasWarnings;
  return isFitting;
}

/** Reports what the form that fits has to say besides: warnings, and the properties that it knows. */
function tells(fitting: Check, value: unknown, run: Run): boolean {
  return !run.report || fitting(value, run);
}

function severalForms(value: unknown, { checks }: Forms, run: Run): boolean {
  if (!run.report) return false;
  const matched = checks.flatMap((check, index) => (passes(check, value, run) ? [index] : []));
  return fail(run, "oneOf", { matched }, value);
}

function noForm(code: "anyOf" | "oneOf", value: unknown, forms: Forms, run: Run): boolean {
  const { report, tooDeep } = run;
  if (!report || tooDeep) return false;
  return report.takeForms && !report.shallow
    ? report.takeForms(run, code, value, forms)
    : fail(run, code, undefined, value);
}
