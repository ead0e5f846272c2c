import type { Schema } from "../../../model/schema.ts";
import { mayTry, wantsEverything, type Context, type Goal } from "../context.ts";
import { isEqual } from "../json.ts";
import type { ArrayShape } from "../shape.ts";

/** Longer arrays are not made. */
export const longestArray = 1_000;
const mostVariants = 50;

/** Arrays that the shape describes: one item at least where all parts are wanted, else as few as may be. */
export function* arraysOf(shape: ArrayShape, context: Context): Iterable<unknown[]> {
  if (shape.min > longestArray || shape.min > shape.max) return;
  const longestPrefix = Math.max(0, ...shape.prefixes.map((schemas) => schemas.length));
  const wanted = wantsEverything(context) ? Math.max(1, longestPrefix) : 0;
  const length = Math.min(Math.max(shape.min, wanted), shape.max);
  const base = fill(shape, length, context);
  if (!base) return;
  yield base;
  for (const more of [0, 1, 2, 3]) {
    const other = shape.min + more;
    const array = other === length || other > shape.max ? undefined : fill(shape, other, context);
    if (array && array.length !== base.length) yield array;
  }
  yield* variants(shape, base, context);
}

/** Items one after the other; fewer than asked for where none can be found, undefined where too few. */
function fill(shape: ArrayShape, length: number, context: Context): unknown[] | undefined {
  const array: unknown[] = [];
  while (array.length < length) {
    const item = nextItem(shape, array, context);
    if (item) array.push(item.value);
    else if (array.length >= shape.min) return array;
    else return undefined;
  }
  return array;
}

function nextItem(
  shape: ArrayShape,
  array: readonly unknown[],
  context: Context,
): { readonly value: unknown } | undefined {
  for (const value of context.candidates(goalOf(shape, array.length))) {
    if (!shape.unique || !array.some((item) => isEqual(item, value))) return { value };
    if (!mayTry(context)) return undefined;
  }
  return undefined;
}

/** What the item at an index must satisfy; the first items also make up what `contains` counts. */
function goalOf(shape: ArrayShape, index: number): Goal {
  const schemas: Schema[] = [];
  for (const prefix of shape.prefixes) {
    const schema = prefix[index];
    if (schema) schemas.push(schema);
  }
  for (const { schema, from } of shape.items) if (index >= from) schemas.push(schema);
  if (schemas.length === 0) schemas.push(...shape.rest);
  let before = 0;
  for (const { schema, min } of shape.contains) {
    if (index >= before && index < before + min) schemas.push(schema);
    before += min;
  }
  return schemas;
}

/** Other arrays of the same length: one item exchanged. */
function* variants(
  shape: ArrayShape,
  base: readonly unknown[],
  context: Context,
): Iterable<unknown[]> {
  for (let index = 0; index < base.length; index += 1) {
    let count = 0;
    for (const value of context.candidates(goalOf(shape, index))) {
      yield base.with(index, value);
      count += 1;
      if (count >= mostVariants) break;
    }
  }
}
