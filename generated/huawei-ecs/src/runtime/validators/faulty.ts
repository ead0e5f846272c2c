import type { Rule } from "./report.js";
import type { Run } from "./run.js";

/**
 * True if what a rule reads has an error already. Such a rule is not asked: it could only say the same again, and the value may
 * be of any size, which a rule that runs over lists inside lists must never meet.
 */
export function isFaulty({ report, way, depth }: Run, { reads }: Rule): boolean {
  if (!report || !way) return false;
  // What has been found in the value at hand stands at the end.
  for (let index = report.issues.length - 1; index >= 0; index -= 1) {
    const { path = [], severity } = report.issues[index] ?? {};
    for (let level = 0; level < depth; level += 1)
      if (path[level] !== way.keys[level]) return false;
    if (severity === "error" && (!reads || reads.includes(String(path[depth])))) return true;
  }
  return false;
}
