import { own, ownKeys, type JsonObject } from "./json.js";
import { hasOthers, type Names } from "./names.js";
import { failInside, missing } from "./report.js";
import { enter, inside, type Check, type Facts, type Run, type TextPattern } from "./run.js";

/** A property that may be absent. */
export function optional(
  value: unknown,
  check: Check,
  run: Run,
  name: string,
  facts?: Facts,
): boolean {
  return value === undefined || inside(value, check, run, name, facts);
}

/** A property that must be there. */
export function mandatory(
  value: unknown,
  check: Check,
  run: Run,
  name: string,
  facts?: Facts,
): boolean {
  return value === undefined ? missing(run, name, facts) : inside(value, check, run, name, facts);
}

/** `dependentRequired`, for one property that asks for others. */
export function dependentRequired(
  object: JsonObject,
  name: string,
  names: readonly string[],
  run: Run,
): boolean {
  if (own(object, name) === undefined) return true;
  return names.every(
    (other) =>
      own(object, other) !== undefined || failInside(run, other, "dependentRequired", name),
  );
}

/** `patternProperties`, for one pattern. */
export function matchingProperties(
  object: JsonObject,
  pattern: TextPattern,
  check: Check,
  run: Run,
  facts?: Facts,
): boolean {
  for (const key of ownKeys(object)) {
    if (pattern.test(key) && !inside(object[key], check, run, key, facts)) return false;
  }
  return true;
}

/** The properties that `additionalProperties` is about: all but those of the names and patterns beside it. */
export type Others = {
  readonly names: Names;
  readonly patterns: readonly TextPattern[];
};

/** `additionalProperties` with a schema. */
export function otherProperties(
  object: JsonObject,
  others: Others,
  check: Check,
  run: Run,
  facts?: Facts,
): boolean {
  for (const key of ownKeys(object)) {
    if (isOther(key, others) && !inside(object[key], check, run, key, facts)) return false;
  }
  return true;
}

/** `additionalProperties: false` */
export function noOtherProperties(object: JsonObject, others: Others, run: Run): boolean {
  if (!hasOthers(object, others.names)) return true;
  for (const key of ownKeys(object)) {
    if (isOther(key, others) && !refuse(key, "additionalProperties", others.names, run))
      return false;
  }
  return true;
}

/** `additionalProperties` without names or patterns beside it: a map. */
export function everyProperty(object: JsonObject, check: Check, run: Run, facts?: Facts): boolean {
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined && !inside(value, check, run, key, facts)) return false;
  }
  return true;
}

/** Reports a property that must not be there. Nothing is told of the value: what stands under a misspelt name may be a secret. */
export function refuse(
  key: string,
  code: "additionalProperties" | "unevaluatedProperties",
  known: ReadonlySet<string>,
  run: Run,
): boolean {
  if (!run.report) return false;
  enter(run, key);
  const goOn = run.report.takeOther(run, code, key, known);
  run.depth -= 1;
  return goOn;
}

function isOther(key: string, { names, patterns }: Others): boolean {
  return !names.has(key) && !patterns.some((pattern) => pattern.test(key));
}
