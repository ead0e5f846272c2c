import { ownKeys, type JsonObject } from "./json.js";
import { refuse } from "./object.js";
import { failInside } from "./report.js";
import {
  enter,
  inside,
  passes,
  type Check,
  type Facts,
  type Run,
  type TextPattern,
} from "./run.js";

/** The properties of an object that some keyword has looked at. */
export type SeenProperties = { all: boolean; readonly names: Set<string> };

/** The items of an array that some keyword has looked at: the first ones, and some by their index. */
export type SeenItems = { all: boolean; first: number; readonly indices: Set<number> };

/** Notes which parts of a value a schema looks at, as far as the value satisfies it. */
export type Look<Value, Seen> = (value: Value, run: Run, seen: Seen) => void;

/** A form of `anyOf` and `oneOf`: it looks at its parts of a value only if the value has that form. */
export type SeenForm<Value, Seen> = { readonly check: Check; readonly look: Look<Value, Seen> };

/** `unevaluatedProperties`: a check for every property that no other keyword has looked at. */
export function unevaluatedProperties(
  object: JsonObject,
  look: Look<JsonObject, SeenProperties>,
  check: Check,
  run: Run,
  facts?: Facts,
): boolean {
  return unseenKeys(object, look, run).every((key) => inside(object[key], check, run, key, facts));
}

/** `unevaluatedProperties: false` */
export function noUnevaluatedProperties(
  object: JsonObject,
  look: Look<JsonObject, SeenProperties>,
  known: ReadonlySet<string>,
  run: Run,
): boolean {
  return unseenKeys(object, look, run).every((key) =>
    refuse(key, "unevaluatedProperties", known, run),
  );
}

/** `unevaluatedItems`: a check for every item that no other keyword has looked at. */
export function unevaluatedItems(
  items: readonly unknown[],
  look: Look<readonly unknown[], SeenItems>,
  check: Check,
  run: Run,
  facts?: Facts,
): boolean {
  return unseenIndices(items, look, run).every((index) =>
    inside(items[index], check, run, index, facts),
  );
}

/** `unevaluatedItems: false` */
export function noUnevaluatedItems(
  items: readonly unknown[],
  look: Look<readonly unknown[], SeenItems>,
  run: Run,
): boolean {
  return unseenIndices(items, look, run).every((index) =>
    failInside(run, index, "unevaluatedItems", undefined, items[index]),
  );
}

/** The parts that the forms look at that a value has. Where it has none, the forms have said so, and no part is blamed again. */
export function lookAtForms<Value, Seen extends { all: boolean }>(
  value: Value,
  forms: readonly SeenForm<Value, Seen>[],
  run: Run,
  seen: Seen,
): void {
  const fitting = forms.filter(({ check }) => passes(check, value, run));
  if (fitting.length === 0) seen.all = true;
  for (const { look } of fitting) look(value, run, seen);
}

/** Looks at no part: what a schema without keywords for parts does. */
export function lookAtNothing(): void {}

/** Looks at the properties with certain names. */
export function lookAtNames(seen: SeenProperties, names: readonly string[]): void {
  for (const name of names) seen.names.add(name);
}

/** Looks at the properties whose names match. */
export function lookAtMatching(
  object: JsonObject,
  pattern: TextPattern,
  seen: SeenProperties,
): void {
  for (const key of ownKeys(object)) if (pattern.test(key)) seen.names.add(key);
}

/** Looks at the first items. */
export function lookAtFirst(seen: SeenItems, count: number): void {
  seen.first = Math.max(seen.first, count);
}

/** Looks at the items that pass a check, as `contains` does. */
export function lookAtPassing(
  items: readonly unknown[],
  check: Check,
  run: Run,
  seen: SeenItems,
): void {
  items.forEach((item, index) => {
    enter(run, index);
    if (passes(check, item, run)) seen.indices.add(index);
    run.depth -= 1;
  });
}

function unseenKeys(
  object: JsonObject,
  look: Look<JsonObject, SeenProperties>,
  run: Run,
): readonly string[] {
  const seen: SeenProperties = { all: false, names: new Set() };
  look(object, run, seen);
  return seen.all ? [] : ownKeys(object).filter((key) => !seen.names.has(key));
}

function unseenIndices(
  items: readonly unknown[],
  look: Look<readonly unknown[], SeenItems>,
  run: Run,
): readonly number[] {
  const seen: SeenItems = { all: false, first: 0, indices: new Set() };
  look(items, run, seen);
  if (seen.all) return [];
  return [...items.keys()].slice(seen.first).filter((index) => !seen.indices.has(index));
}
