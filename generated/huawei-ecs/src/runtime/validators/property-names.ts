import { ownKeys, type JsonObject } from "./json.js";
import { fail } from "./report.js";
import { passes, step, type Check, type Run } from "./run.js";

/** `propertyNames`: an issue stands at the property and says what is wrong with its name. */
export function propertyNames(object: JsonObject, check: Check, run: Run, depth: number): boolean {
  return ownKeys(object).every((key) => {
    const at = step(run, depth, key);
    if (passes(check, key, run, at)) return true;
    return fail(run, at, "propertyNames", run.issues ? problemOf(key, check, run, at) : "");
  });
}

/** The first thing that is wrong with a name, as a message. */
function problemOf(key: string, check: Check, run: Run, depth: number): string {
  const { issues, first } = run;
  run.issues = [];
  run.first = true;
  check(key, run, depth);
  const message = run.issues.find(({ severity }) => severity === "error")?.message ?? "";
  run.issues = issues;
  run.first = first;
  return message;
}
