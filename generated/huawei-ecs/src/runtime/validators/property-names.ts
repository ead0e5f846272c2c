import type { ValidationIssue } from "./issue.js";
import { ownKeys, type JsonObject } from "./json.js";
import { fail } from "./report.js";
import { passes, step, type Check, type Run } from "./run.js";

/**
 * `propertyNames`: an issue stands at the property and says what is wrong with its name. A rule about names is reported as the
 * rule that it is.
 */
export function propertyNames(object: JsonObject, check: Check, run: Run, depth: number): boolean {
  return ownKeys(object).every((key) => {
    const at = step(run, depth, key);
    if (passes(check, key, run, at)) return true;
    const problem = run.issues && problemOf(key, check, run, at);
    if (problem?.rule === undefined || run.trial || !run.issues) {
      return fail(run, at, "propertyNames", problem?.message ?? "");
    }
    run.issues.push(problem);
    return !run.first;
  });
}

/** The first thing that is wrong with a name. */
function problemOf(
  key: string,
  check: Check,
  run: Run,
  depth: number,
): ValidationIssue | undefined {
  const { issues, first } = run;
  run.issues = [];
  run.first = true;
  check(key, run, depth);
  const problem = run.issues.find(({ severity }) => severity === "error");
  run.issues = issues;
  run.first = first;
  return problem;
}
