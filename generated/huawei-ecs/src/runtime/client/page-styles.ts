import type { NextPage, PageMarks } from "./paginate.js";
import { valueAt } from "./value-at.js";

/** Pages have numbers; those below the first one mean the same as it. */
export const pageNumber: NextPage = ({ value, ...seen }, { first = 1, ...marks }) =>
  isLast(seen, marks) ? undefined : Math.max(Number(value ?? first), first) + 1;

/** A page begins after so many items. */
export const itemOffset: NextPage = ({ value, ...seen }, marks) =>
  isLast(seen, marks) ? undefined : Number(value ?? 0) + seen.count;

/** A page begins where the answer before says. */
export const cursor: NextPage = ({ output }, { cursor: place = "" }) =>
  valueAt<unknown>(output, place) || undefined;

/** True where nothing can follow: an empty page, or as many items as there are in all. */
function isLast(
  { output, count, seen }: Omit<Parameters<NextPage>[0], "value">,
  { total }: PageMarks,
): boolean {
  const all = total === undefined ? undefined : valueAt<unknown>(output, total);
  return count === 0 || (typeof all === "number" && seen >= all);
}
