import type { ValidationIssue } from "./issue.js";
import type { JsonObject } from "./json.js";
import { nearest } from "./nearest.js";
import { issueOf } from "./report.js";
import { mostIssues, step, type KnownObject, type Run } from "./run.js";

/**
 * Notes the properties that a schema knows of a value, which is an object. Which ones are unknown shows when all schemas have
 * had their say.
 */
export function knownProperties(
  value: unknown,
  names: ReadonlySet<string>,
  run: Run,
  depth: number,
): true {
  if (!run.issues) return true;
  const object = value as JsonObject; // see above; not a copy of it, since it is told from others by its identity
  const place = hasOthers(object, names)
    ? { keys: run.keys.slice(0, depth), facts: run.facts.slice(0, depth + 1) }
    : undefined;
  run.objects.push({ object, names, place });
  return true;
}

/** Notes that a schema leaves open which properties a value, which is an object, has. */
export function openProperties(value: unknown, run: Run): true {
  const object = value as JsonObject; // as above
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
    for (const key of othersOf(object, names)) {
      const issue = unknownProperty(key, names, run, place.keys.length);
      // Several schemas may not know the same property.
      if (reported.has(issue.pointer)) continue;
      reported.add(issue.pointer);
      run.issues?.push(issue);
      if ((run.first && run.strict) || reported.size >= mostIssues) return;
    }
  }
}

/** Nothing is told of the value: what stands under a misspelt name may be a secret. */
function unknownProperty(
  key: string,
  names: ReadonlySet<string>,
  run: Run,
  depth: number,
): ValidationIssue {
  const severity = run.strict ? "error" : "warning";
  const near = nearest(key, names);
  return issueOf(run, step(run, depth, key), severity, "unknownProperty", near);
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
