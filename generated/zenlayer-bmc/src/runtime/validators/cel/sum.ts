/** `list.sum()`; undefined if something in the list is no number. */
export function sum(list: readonly unknown[] | undefined): number | undefined {
  if (!list) return undefined;
  let total = 0;
  for (const item of list) {
    if (typeof item !== "number") return undefined;
    total += item;
  }
  return total;
}
