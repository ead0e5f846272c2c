/** `list.unique()`: no value twice. Undefined if something in the list is no plain value. */
export function isUnique(list: readonly unknown[] | undefined): boolean | undefined {
  if (!list) return undefined;
  for (const value of list) if (!isPlain(value)) return undefined;
  if (list.length > few) return new Set(list).size === list.length;
  return list.every((value, index) => !list.includes(value, index + 1));
}

/** So many are compared with each other in less time than it takes to make a set of them. */
const few = 8;

function isPlain(value: unknown): boolean {
  return value === null || (typeof value !== "object" && value !== undefined);
}
