import { compareText } from "./compare-text.js";

/** What can be ordered, by the name of its type. */
type Ordered = { readonly number: number; readonly string: string };

/** `list.isSorted()`: no value is less than the one before. Undefined if the values cannot be ordered. */
export function isSorted(list: readonly unknown[] | undefined): boolean | undefined {
  if (!list) return undefined;
  if (isListOf(list, "number") || isListOf(list, "string")) {
    return list.every((item, index) => index === 0 || compare(list[index - 1], item) <= 0);
  }
  return undefined;
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
  if (!list || !isListOf(list, type)) return undefined;
  const [first, ...others] = list;
  return first === undefined
    ? undefined
    : others.reduce((best, item) => (isBetter(item, best) ? item : best), first);
}

function isListOf<Type extends keyof Ordered>(
  list: readonly unknown[],
  type: Type,
): list is readonly Ordered[Type][] {
  return list.every((item) => typeof item === type);
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  return Number(left) - Number(right);
}
