import { setOwn } from "./raw.ts";

/**
 * The members of an object in one order, whatever order they were written in: the order of keys means nothing in YAML and JSON,
 * so it must not show in the output. Plain comparison of UTF-16 units, which no locale changes.
 */
export function sortedEntries(
  object: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] {
  const names = sortedKeys(object);
  return names.length === 0 ? none : names.map((name) => [name, object[name]] as const);
}

const none: readonly (readonly [string, unknown])[] = [];

/** The keys of an object in that order; those that are in order already are not sorted. */
function sortedKeys(object: Readonly<Record<string, unknown>>): readonly string[] {
  const names = Object.keys(object);
  // Without a comparison of ours the engine compares UTF-16 units.
  for (let index = 1; index < names.length; index += 1) {
    if ((names[index - 1] ?? "") > (names[index] ?? "")) return names.sort();
  }
  return names;
}

/** A JSON value with the members of every object in that order; lists keep theirs. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const key of sortedKeys(object)) setOwn(result, key, canonical(object[key]));
  return result;
}
