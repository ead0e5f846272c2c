import { fail } from "./report.js";
import { enter, passes, type Check, type Facts, type Run } from "./run.js";
import { findEqual } from "./unique.js";

type Items = readonly unknown[];

/** `uniqueItems` */
export function uniqueItems(items: Items, run: Run): boolean {
  const equal = findEqual(items);
  return !equal || fail(run, "uniqueItems", equal, items);
}

/** `uniqueItems` where all items are to be scalars: any other has an error of its own. */
export function uniqueScalars(items: Items, run: Run): boolean {
  if (items.length <= few) {
    for (let index = 1; index < items.length; index += 1) {
      const earlier = items.indexOf(items[index]);
      if (earlier >= 0 && earlier < index) return fail(run, "uniqueItems", [earlier, index], items);
    }
    return true;
  }
  const places = new Map<unknown, number>();
  for (let index = 0; index < items.length; index += 1) {
    const earlier = places.get(items[index]);
    if (earlier !== undefined) return fail(run, "uniqueItems", [earlier, index], items);
    places.set(items[index], index);
  }
  return true;
}

/** So many are compared with each other in less time than it takes to make a map of them. */
const few = 8;

/** `items`: every item beginning with the one at `from`. */
export function everyItem(
  items: Items,
  from: number,
  check: Check,
  run: Run,
  facts?: Facts,
): boolean {
  for (let index = from; index < items.length; index += 1) {
    enter(run, index, facts);
    const goOn = check(items[index], run);
    run.depth -= 1;
    if (!goOn) return false;
  }
  return true;
}

/** `contains` with its counts: how many items pass a check. */
export function contains(
  items: Items,
  check: Check,
  min: number,
  max: number | undefined,
  run: Run,
): boolean {
  let count = 0;
  for (let index = 0; index < items.length; index += 1) {
    enter(run, index);
    if (passes(check, items[index], run)) count += 1;
    run.depth -= 1;
    // Whether there are enough can be known before the end; whether there are too many as well.
    if (max === undefined ? count >= min : count > max) break;
  }
  if (count < min) return fail(run, min === 1 ? "contains" : "minContains", min, items);
  if (max !== undefined && count > max) return fail(run, "maxContains", max, items);
  return true;
}
