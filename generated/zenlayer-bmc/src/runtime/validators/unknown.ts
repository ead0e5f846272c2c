import { issueAt } from "./issue-at.js";
import type { JsonObject } from "./json.js";
import { hasOthers } from "./names.js";
import { nearest } from "./nearest.js";
import type { KnownNames, Report } from "./report.js";
import type { Run } from "./run.js";

/** So many issues are told: nobody reads more, and a hostile value could have millions. */
export const mostIssues = 1_000;

/** Begins with no object. */
export function noneKnown(): KnownNames {
  return { objects: [], names: [], strange: [] };
}

/** Notes what a schema knows of an object, and the way to it if there is more than that. */
export const takeKnown: Report["takeKnown"] = ({ report, way, depth }, object, names) => {
  if (!report || !way) return;
  const { known } = report;
  known.objects.push(object);
  known.names.push(names);
  if (!names || !hasOthers(object, names)) return;
  const place = { keys: way.keys.slice(0, depth), facts: way.facts.slice(0, depth + 1) };
  known.strange.push({ object, place });
};

/**
 * Reports the properties that none of an object's schemas knows: as warnings, or as errors in a strict run. It comes last, so
 * unknown properties never decide which form a value has.
 */
export function reportUnknown(run: Run, report: Report): void {
  const { issues, first, strict, known } = report;
  if (known.strange.length === 0) return;
  const byObject = namesByObject(known);
  const reported = new Set<string>();
  for (const { object, place } of known.strange) {
    const names = byObject.get(object);
    if (!names) continue;
    for (const key of Object.keys(object)) {
      if (names.has(key) || object[key] === undefined) continue;
      const { keys, facts } = place;
      const at = { ...run, way: { keys: [...keys, key], facts }, depth: keys.length + 1 };
      const severity = strict ? "error" : "warning";
      // Nothing is told of the value: what stands under a misspelt name may be a secret.
      const issue = issueAt(at, report, severity, "unknownProperty", nearest(key, names));
      // Several schemas may not know the same property.
      if (reported.has(issue.pointer)) continue;
      reported.add(issue.pointer);
      issues.push(issue);
      if ((first && strict) || reported.size >= mostIssues) return;
    }
  }
}

/** All names that are known of each object; undefined where a schema leaves them open. */
function namesByObject({
  objects,
  names,
}: KnownNames): ReadonlyMap<JsonObject, ReadonlySet<string> | undefined> {
  const all = new Map<JsonObject, ReadonlySet<string> | undefined>();
  for (const [index, object] of objects.entries()) {
    const more = names[index];
    const before = all.has(object) ? all.get(object) : new Set<string>();
    all.set(object, before && more && new Set([...before, ...more]));
  }
  return all;
}
