import { issueAt } from "./issue-at.js";
import type { JsonObject } from "./json.js";
import { hasOthers } from "./known.js";
import { nearest } from "./nearest.js";
import type { KnownObject, Report } from "./report.js";
import type { Run } from "./run.js";

/** So many issues are told: nobody reads more, and a hostile value could have millions. */
export const mostIssues = 1_000;

/** Notes what a schema knows of an object, and the way to it if there is more than that. */
export const takeKnown: Report["takeKnown"] = ({ report, way, depth }, object, names) => {
  const place =
    way && names && hasOthers(object, names)
      ? { keys: way.keys.slice(0, depth), facts: way.facts.slice(0, depth + 1) }
      : undefined;
  report?.objects.push({ object, names, place });
};

/**
 * Reports the properties that none of an object's schemas knows: as warnings, or as errors in a strict run. It comes last, so
 * unknown properties never decide which form a value has.
 */
export function reportUnknown(run: Run, report: Report): void {
  const { issues, first, strict, objects } = report;
  const places = objects.filter(({ place }) => place);
  if (places.length === 0) return;
  const byObject = new Map<JsonObject, KnownObject[]>();
  for (const one of objects) {
    const same = byObject.get(one.object) ?? [];
    same.push(one);
    byObject.set(one.object, same);
  }
  const reported = new Set<string>();
  for (const { object, place } of places) {
    const known = byObject.get(object) ?? [];
    if (!place || known.some(({ names }) => !names)) continue;
    const names = new Set(known.flatMap((one) => [...(one.names ?? [])]));
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
