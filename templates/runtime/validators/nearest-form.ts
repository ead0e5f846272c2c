import type { ValidationIssue } from "./issue.js";
import { isArray } from "./json.js";

/** A value as one of its forms sees it: what is wrong, and how many of its properties the form does not know. */
export type Attempt = {
  readonly errors: readonly ValidationIssue[];
  readonly strangers: number;
};

/** The place in a list of attempts of the one that comes nearest. */
export function nearestOf(attempts: readonly Attempt[], depth: number): number {
  const distances = attempts.map(({ errors, strangers }) =>
    errors.reduce((sum, error) => sum + weightOf(error, depth), strangers * 20),
  );
  return distances.indexOf(Math.min(...distances));
}

/**
 * How far an error takes a value from a form. The type weighs most, then the fixed values of properties, by which forms are told
 * apart; what else is wrong never outweighs them.
 */
function weightOf({ code, path, expected }: ValidationIssue, depth: number): number {
  const below = path.length - depth;
  if (below === 0) return code === "type" || code === "never" ? 1e12 : 100;
  if (below > 1) return 1;
  if (code === "const" || (code === "enum" && isArray(expected) && expected.length === 1))
    return 1e8;
  if (code === "required") return 5;
  return code === "additionalProperties" || code === "unevaluatedProperties" ? 20 : 10;
}
