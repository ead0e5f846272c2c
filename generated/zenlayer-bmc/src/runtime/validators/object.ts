import { own, ownKeys, type JsonObject } from "./json.js";
import { nearest } from "./nearest.js";
import { fail, missing } from "./report.js";
import { step, type Check, type Facts, type Run, type TextPattern } from "./run.js";

/** A property that may be absent. */
export function optional(
  value: unknown,
  check: Check,
  run: Run,
  depth: number,
  name: string,
  facts?: Facts,
): boolean {
  return value === undefined || check(value, run, step(run, depth, name, facts));
}

/** A property that must be there. */
export function mandatory(
  value: unknown,
  check: Check,
  run: Run,
  depth: number,
  name: string,
  facts?: Facts,
): boolean {
  if (value === undefined) return missing(run, depth, name, facts);
  return check(value, run, step(run, depth, name, facts));
}

/** `minProperties` */
export function minProperties(object: JsonObject, limit: number, run: Run, depth: number): boolean {
  return ownKeys(object).length >= limit || fail(run, depth, "minProperties", limit, object);
}

/** `maxProperties` */
export function maxProperties(object: JsonObject, limit: number, run: Run, depth: number): boolean {
  return ownKeys(object).length <= limit || fail(run, depth, "maxProperties", limit, object);
}

/** `required`, for names that `properties` does not list. */
export function required(
  object: JsonObject,
  names: readonly string[],
  run: Run,
  depth: number,
): boolean {
  return names.every((name) => own(object, name) !== undefined || missing(run, depth, name));
}

/** `dependentRequired`, for one property that asks for others. */
export function dependentRequired(
  object: JsonObject,
  name: string,
  names: readonly string[],
  run: Run,
  depth: number,
): boolean {
  if (own(object, name) === undefined) return true;
  return names.every(
    (other) =>
      own(object, other) !== undefined ||
      fail(run, step(run, depth, other), "dependentRequired", name),
  );
}

/** `patternProperties`, for one pattern. */
export function matchingProperties(
  object: JsonObject,
  pattern: TextPattern,
  check: Check,
  run: Run,
  depth: number,
  facts?: Facts,
): boolean {
  return ownKeys(object).every(
    (key) => !pattern.test(key) || check(object[key], run, step(run, depth, key, facts)),
  );
}

/** The properties that `additionalProperties` is about: all but those of the names and patterns beside it. */
export type Others = {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly TextPattern[];
};

/** `additionalProperties` with a schema. */
export function otherProperties(
  object: JsonObject,
  others: Others,
  check: Check,
  run: Run,
  depth: number,
  facts?: Facts,
): boolean {
  return ownKeys(object).every(
    (key) => !isOther(key, others) || check(object[key], run, step(run, depth, key, facts)),
  );
}

/** `additionalProperties: false` */
export function noOtherProperties(
  object: JsonObject,
  others: Others,
  run: Run,
  depth: number,
): boolean {
  return ownKeys(object).every(
    (key) =>
      !isOther(key, others) ||
      fail(run, step(run, depth, key), "additionalProperties", nearest(key, others.names)),
  );
}

/** `additionalProperties` without names or patterns beside it: a map. */
export function everyProperty(
  object: JsonObject,
  check: Check,
  run: Run,
  depth: number,
  facts?: Facts,
): boolean {
  return ownKeys(object).every((key) => check(object[key], run, step(run, depth, key, facts)));
}

function isOther(key: string, { names, patterns }: Others): boolean {
  return !names.has(key) && !patterns.some((pattern) => pattern.test(key));
}
