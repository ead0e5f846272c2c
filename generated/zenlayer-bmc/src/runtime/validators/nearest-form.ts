import type { ValidationIssue } from "./issue.js";
import { isArray } from "./json.js";

/** A value as one of its forms sees it: what is wrong, and how many of its properties the form does not know. */
export type Attempt = {
  readonly errors: readonly ValidationIssue[];
  readonly strangers: number;
};

/** The place in a list of attempts of the one that comes nearest. */
export function nearestOf(attempts: readonly Attempt[], depth: number): number {
  const distances = attempts.map((attempt) => distanceOf(attempt, depth));
  return distances.indexOf(Math.min(...distances));
}

/**
 * How far a value is from a form. Its type weighs most, then the fixed values of its properties, by which forms are told apart;
 * what else is wrong never outweighs them.
 */
function distanceOf({ errors, strangers }: Attempt, depth: number): number {
  return errors.reduce((sum, error) => sum + weightOf(error, depth), strangers * 20);
}

function weightOf({ code, path, expected }: ValidationIssue, depth: number): number {
  const below = path.length - depth;
  if (below === 0) return code === "type" || code === "never" ? 1e12 : 100;
  if (below > 1) return 1;
  if (code === "const" || (code === "enum" && isArray(expected) && expected.length === 1))
    return 1e8;
  if (code === "required") return 5;
  return code === "additionalProperties" || code === "unevaluatedProperties" ? 20 : 10;
}

/**
 * The issue that no form has the value of a property by which all of them are told apart: one list of the values that they would
 * take. Undefined if there is no such property.
 */
export function tagError(
  attempts: readonly Attempt[],
  depth: number,
): { readonly error: ValidationIssue; readonly values: readonly unknown[] } | undefined {
  // Forms of another type were not meant.
  const possible = attempts.filter(({ errors }) =>
    errors.every(({ code, path }) => path.length > depth || code !== "type"),
  );
  if (possible.length < 2) return undefined;
  const candidates = possible[0]?.errors.filter((error) => isChoice(error, depth)) ?? [];
  for (const error of candidates) {
    const same = possible.flatMap(({ errors }) =>
      errors
        .filter((other) => isChoice(other, depth) && other.pointer === error.pointer)
        .slice(0, 1),
    );
    if (same.length === possible.length) return { error, values: same.flatMap(valuesOf) };
  }
  return undefined;
}

function isChoice({ code, path }: ValidationIssue, depth: number): boolean {
  return path.length === depth + 1 && (code === "const" || code === "enum");
}

function valuesOf({ code, expected }: ValidationIssue): readonly unknown[] {
  return code === "enum" && isArray(expected) ? expected : [expected];
}
