/** `list.unique()`: no value twice. Undefined if something in the list is no plain value. */
export function isUnique(list: readonly unknown[] | undefined): boolean | undefined {
  if (!list?.every(isPlain)) return undefined;
  return new Set(list).size === list.length;
}

function isPlain(value: unknown): boolean {
  return value === null || (typeof value !== "object" && value !== undefined);
}
