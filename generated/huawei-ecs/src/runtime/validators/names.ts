import { ownKeys, type JsonObject } from "./json.js";
import { nearest } from "./nearest.js";
import { fail, issueOf } from "./report.js";
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

/**
 * Properties that no schema of the object knows: a warning each, or in a strict run an error each. Neither decides a trial,
 * so that which form a value has is up to its schema alone; a form that is taken keeps what was found in it.
 */
export function knownProperties(
  object: JsonObject,
  names: ReadonlySet<string>,
  run: Run,
  depth: number,
): boolean {
  if (!run.issues) return true;
  for (const key in object) {
    if (names.has(key) || object[key] === undefined || !Object.hasOwn(object, key)) continue;
    const severity = run.strict ? "error" : "warning";
    const at = step(run, depth, key);
    run.issues.push(
      issueOf(run, at, severity, "unknownProperty", nearest(key, names), object[key]),
    );
    if (run.strict && run.first && !run.trial) return false;
  }
  return true;
}
