import type { NextPage } from "./paginate.js";
import { valueAt } from "./value-at.js";

/** Pages have numbers; `first` is that of the first one, and lower ones mean the same. */
export function pageNumber(first: number, total?: string): NextPage {
  return ({ value, output, count, seen }) =>
    isLast(output, count, seen, total) ? undefined : Math.max(Number(value ?? first), first) + 1;
}

/** A page begins after so many items. */
export function itemOffset(total?: string): NextPage {
  return ({ value, output, count, seen }) =>
    isLast(output, count, seen, total) ? undefined : Number(value ?? 0) + count;
}

/** A page begins where the answer before says. */
export function cursor(next: string): NextPage {
  return ({ output }) => valueAt<unknown>(output, next) || undefined;
}

/** True where nothing can follow: an empty page, or as many items as there are in all. */
function isLast(output: unknown, count: number, seen: number, total: string | undefined): boolean {
  const all = total === undefined ? undefined : valueAt<unknown>(output, total);
  return count === 0 || (typeof all === "number" && seen >= all);
}
