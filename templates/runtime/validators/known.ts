import type { JsonObject } from "./json.js";
import type { Run } from "./run.js";

/**
 * Notes the properties that a schema knows of a value, which is an object. Which ones are unknown shows when all schemas have
 * had their say.
 */
export function knownProperties(value: unknown, names: ReadonlySet<string>, run: Run): true {
  // See above; not a copy of the object, since it is told from others by its identity.
  run.report?.takeKnown(run, value as JsonObject, names);
  return true;
}

/** Notes that a schema leaves open which properties a value, which is an object, has. */
export function openProperties(value: unknown, run: Run): true {
  run.report?.takeKnown(run, value as JsonObject, undefined); // as above
  return true;
}
