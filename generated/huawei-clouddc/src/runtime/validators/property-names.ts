import type { ValidationIssue } from "./issue.js";
import { ownKeys, type JsonObject } from "./json.js";
import { fail, type Report } from "./report.js";
import { enter, passes, type Check, type Run } from "./run.js";

/**
 * `propertyNames`: an issue stands at the property and says what is wrong with its name. A rule about names is reported as the
 * rule that it is.
 */
export function propertyNames(object: JsonObject, check: Check, run: Run): boolean {
  for (const key of ownKeys(object)) {
    enter(run, key);
    const goOn = passes(check, key, run) || reportName(key, check, run);
    run.depth -= 1;
    if (!goOn) return false;
  }
  return true;
}

function reportName(key: string, check: Check, run: Run): boolean {
  const { report } = run;
  if (!report) return false;
  const problem = problemOf(key, check, run, report);
  if (problem?.rule === undefined) return fail(run, "propertyNames", problem?.message ?? "");
  report.issues.push(problem);
  return !report.first;
}

/** The first thing that is wrong with a name. */
function problemOf(
  key: string,
  check: Check,
  run: Run,
  report: Report,
): ValidationIssue | undefined {
  const { issues, first } = report;
  const found: ValidationIssue[] = [];
  Object.assign(report, { issues: found, first: true });
  check(key, run);
  Object.assign(report, { issues, first });
  return found.find(({ severity }) => severity === "error");
}
