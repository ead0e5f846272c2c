import type { JsonObject } from "./json.js";
import { nearest } from "./nearest.js";
import { issueOf } from "./report.js";
import { step, type KnownObject, type Run } from "./run.js";

/** Notes the properties that a schema knows of an object. Which ones are unknown shows when all schemas have had their say. */
export function knownProperties(
  object: JsonObject,
  names: ReadonlySet<string>,
  run: Run,
  depth: number,
): true {
  if (!run.issues) return true;
  const place = hasOthers(object, names)
    ? { keys: run.keys.slice(0, depth), facts: run.facts.slice(0, depth + 1) }
    : undefined;
  run.objects.push({ object, names, place });
  return true;
}

/** Notes that a schema leaves open which properties an object has. */
export function openProperties(object: JsonObject, run: Run): true {
  if (run.issues) run.objects.push({ object, names: undefined, place: undefined });
  return true;
}

/**
 * Reports the properties that none of an object's schemas knows: as warnings, or as errors in a strict run. It comes last, so
 * unknown properties never decide which form a value has.
 */
export function reportUnknown(run: Run): void {
  const places = run.objects.filter(({ place }) => place);
  if (places.length === 0) return;
  const byObject = new Map<JsonObject, KnownObject[]>();
  for (const known of run.objects) {
    const others = byObject.get(known.object);
    if (others) others.push(known);
    else byObject.set(known.object, [known]);
  }
  const reported = new Set<string>();
  for (const { object, place } of places) {
    const known = byObject.get(object) ?? [];
    if (!place || known.some(({ names }) => !names)) continue;
    const names = new Set(known.flatMap((one) => [...(one.names ?? [])]));
    run.keys.splice(0, Infinity, ...place.keys);
    run.facts.splice(0, Infinity, ...place.facts);
    for (const key of othersOf(object, names)) report(object, key, names, reported, run);
  }
}

function report(
  object: JsonObject,
  key: string,
  names: ReadonlySet<string>,
  reported: Set<string>,
  run: Run,
): void {
  const depth = step(run, run.facts.length - 1, key);
  const severity = run.strict ? "error" : "warning";
  const issue = issueOf(run, depth, severity, "unknownProperty", nearest(key, names), object[key]);
  // Several schemas may not know the same property.
  if (!reported.has(issue.pointer)) run.issues?.push(issue);
  reported.add(issue.pointer);
}

function hasOthers(object: JsonObject, names: ReadonlySet<string>): boolean {
  for (const key in object) {
    if (!names.has(key) && object[key] !== undefined && Object.hasOwn(object, key)) return true;
  }
  return false;
}

function othersOf(object: JsonObject, names: ReadonlySet<string>): readonly string[] {
  return Object.keys(object).filter((key) => !names.has(key) && object[key] !== undefined);
}
