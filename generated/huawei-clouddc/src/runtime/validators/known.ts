import type { JsonObject } from "./json.js";
import type { Run } from "./run.js";

/**
 * Notes the properties that a schema knows of a value, which is an object. Which ones are unknown shows when all schemas have
 * had their say.
 */
export function knownProperties(value: unknown, names: ReadonlySet<string>, run: Run): true {
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

/** True if an object has a property that is not one of `names`. */
export function hasOthers(object: JsonObject, names: ReadonlySet<string>): boolean {
  for (const key in object) {
    // What a prototype adds is no property of the object.
    if (!names.has(key) && Object.hasOwn(object, key) && object[key] !== undefined) return true;
  }
  return false;
}
