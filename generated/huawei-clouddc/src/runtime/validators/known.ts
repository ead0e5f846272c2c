import type { JsonObject } from "./json.js";
import { hasOthers, type Names } from "./names.js";
import type { Run } from "./run.js";

/**
 * Notes the properties that a schema knows of a value, which is an object. Which ones are unknown shows when all schemas have
 * had their say.
 */
export function knownProperties(value: unknown, names: Names, run: Run): true {
  // See above; not a copy of the object, since it is told from others by its identity.
  const object = value as JsonObject;
  if (run.report) run.report.takeKnown(run, object, names);
  else if (run.listens && hasOthers(object, names)) run.hasWarnings = true;
  return true;
}

/** Notes that a schema leaves open which properties a value, which is an object, has. */
export function openProperties(value: unknown, run: Run): true {
  run.report?.takeKnown(run, value as JsonObject, undefined); // as above
  return true;
}
