/**
 * The members of an object in one order, whatever order they were written in: the order of keys means nothing in YAML and JSON,
 * so it must not show in the output. Plain comparison of UTF-16 units, which no locale changes.
 */
export function sortedEntries(
  object: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] {
  return Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A JSON value with the members of every object in that order; lists keep theirs. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  // `fromEntries` defines members, so that one called `__proto__` stays data.
  return Object.fromEntries(
    sortedEntries(value as Record<string, unknown>).map(([key, member]) => [
      key,
      canonical(member),
    ]),
  );
}
