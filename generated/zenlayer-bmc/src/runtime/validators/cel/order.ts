import { compareText } from "./compare-text.js";

/** What can be ordered, by the name of its type. */
type Ordered = { readonly number: number; readonly string: string };

/** `list.isSorted()`: no value is less than the one before. Undefined if the values cannot be ordered. */
export function isSorted(list: readonly unknown[] | undefined): boolean | undefined {
  const type = typeof list?.[0];
  if (!list || (list.length > 0 && type !== "number" && type !== "string")) return undefined;
  let isInOrder = true;
  for (let index = 1; index < list.length; index += 1) {
    if (typeof list[index] !== type) return undefined;
    isInOrder &&= compare(list[index - 1], list[index]) <= 0;
  }
  return isInOrder;
}

/** `list.min()`; undefined if the list is empty or holds something else. */
export function least<Type extends keyof Ordered>(
  list: readonly unknown[] | undefined,
  type: Type,
): Ordered[Type] | undefined {
  return pick(list, type, (item, best) => compare(item, best) < 0);
}

/** `list.max()`; undefined if the list is empty or holds something else. */
export function greatest<Type extends keyof Ordered>(
  list: readonly unknown[] | undefined,
  type: Type,
): Ordered[Type] | undefined {
  return pick(list, type, (item, best) => compare(item, best) > 0);
}

function pick<Type extends keyof Ordered>(
  list: readonly unknown[] | undefined,
  type: Type,
  isBetter: (item: Ordered[Type], best: Ordered[Type]) => boolean,
): Ordered[Type] | undefined {
  let best: Ordered[Type] | undefined;
  for (const item of list ?? []) {
    if (!isOf(item, type)) return undefined;
    if (best === undefined || isBetter(item, best)) best = item;
  }
  return best;
}

function isOf<Type extends keyof Ordered>(item: unknown, type: Type): item is Ordered[Type] {
  return typeof item === type;
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  return Number(left) - Number(right);
}
