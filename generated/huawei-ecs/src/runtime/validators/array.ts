import { fail } from "./report.js";
import { passes, step, type Check, type Facts, type Run } from "./run.js";
import { findEqual } from "./unique.js";

type Items = readonly unknown[];

/** `minItems` */
export function minItems(items: Items, limit: number, run: Run, depth: number): boolean {
  return items.length >= limit || fail(run, depth, "minItems", limit, items);
}

/** `maxItems` */
export function maxItems(items: Items, limit: number, run: Run, depth: number): boolean {
  return items.length <= limit || fail(run, depth, "maxItems", limit, items);
}

/** `uniqueItems` */
export function uniqueItems(items: Items, run: Run, depth: number): boolean {
  const equal = findEqual(items);
  return !equal || fail(run, depth, "uniqueItems", equal, items);
}

/** `items`: every item beginning with the one at `from`. */
export function everyItem(
  items: Items,
  from: number,
  check: Check,
  run: Run,
  depth: number,
  facts?: Facts,
): boolean {
  for (let index = from; index < items.length; index += 1) {
    if (!check(items[index], run, step(run, depth, index, facts))) return false;
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
  depth: number,
): boolean {
  let count = 0;
  for (let index = 0; index < items.length; index += 1) {
    if (passes(check, items[index], run, step(run, depth, index))) count += 1;
    // Whether there are enough can be known before the end; whether there are too many as well.
    if (max === undefined ? count >= min : count > max) break;
  }
  if (count < min) return fail(run, depth, min === 1 ? "contains" : "minContains", min, items);
  if (max !== undefined && count > max) return fail(run, depth, "maxContains", max, items);
  return true;
}
