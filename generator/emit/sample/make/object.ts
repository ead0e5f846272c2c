import { noteOmission, wantsEverything, type Context, type Fits } from "../context.ts";
import type { ObjectShape } from "../shape.ts";
import { freeName, goalOf, isMap, namesOf } from "./members.ts";

const mostVariants = 50;

type Members = ReadonlyMap<string, unknown>;

/**
 * Objects that the shape describes. With everything wanted the first holds each property once; where that breaks a rule
 * across properties, it grows from what is required by every property that keeps the rules.
 */
export function* objectsOf(shape: ObjectShape, context: Context, fits: Fits): Iterable<object> {
  const { required, optional } = namesOf(shape, context);
  const base = new Map<string, unknown>();
  for (const name of required) {
    const value = firstValue(shape, name, context);
    if (!value) return;
    base.set(name, value.value);
  }
  const full = new Map(base);
  for (const name of optional) {
    if (full.size >= shape.max || (!wantsEverything(context) && full.size >= shape.min)) break;
    if (full.has(name)) continue;
    const { recursions } = context.progress;
    const value = firstValue(shape, name, context);
    if (value) full.set(name, value.value);
    else if (recursions === context.progress.recursions) noteOmission(goalOf(shape, name), context);
  }
  if (!extend(full, shape, context)) return;
  yield toObject(full, shape);
  if (!fits(toObject(full, shape))) {
    const seed = seedOf(base, full, shape, context, fits);
    if (seed)
      yield toObject(wantsEverything(context) ? grown(seed, full, shape, fits) : seed, shape);
  }
  for (const members of changed(full, shape, context)) yield toObject(members, shape);
  for (const name of optional) {
    if (full.has(name)) continue;
    for (const value of few(context.candidates(goalOf(shape, name)))) {
      yield toObject(new Map([...full, [name, value]]), shape);
    }
  }
}

/** Adds properties that no keyword names, until there are enough of them; in a free map one, to show what it holds. */
function extend(members: Map<string, unknown>, shape: ObjectShape, context: Context): boolean {
  const wanted = Math.max(shape.min, isMap(shape) && wantsEverything(context) ? 1 : 0);
  while (members.size < wanted) {
    const name = freeName(shape, members, context);
    const value = name === undefined ? undefined : firstValue(shape, name, context);
    if (name === undefined || !value) return members.size >= shape.min;
    members.set(name, value.value);
  }
  return true;
}

/** An object that fits, made from what is required: as it is, with one more property, or with one other value. */
function seedOf(
  base: Members,
  full: Members,
  shape: ObjectShape,
  context: Context,
  fits: Fits,
): Members | undefined {
  const extras = [...full].filter(([name]) => !base.has(name));
  const seeds = function* (): Iterable<Members> {
    yield base;
    for (const [name, value] of extras) yield new Map([...base, [name, value]]);
    for (const [name] of extras) yield new Map([...full].filter(([other]) => other !== name));
    yield* changed(base, shape, context);
    yield* changed(full, shape, context);
  };
  for (const seed of seeds()) if (fits(toObject(seed, shape))) return seed;
  return undefined;
}

/** Adds every property that the object can take without ceasing to fit. */
function grown(seed: Members, full: Members, shape: ObjectShape, fits: Fits): Members {
  let members = seed;
  for (const [name, value] of full) {
    if (members.has(name)) continue;
    const larger = new Map([...members, [name, value]]);
    if (fits(toObject(larger, shape))) members = larger;
  }
  return members;
}

/** The same properties, one of them with another value. */
function* changed(members: Members, shape: ObjectShape, context: Context): Iterable<Members> {
  for (const name of members.keys()) {
    for (const value of few(context.candidates(goalOf(shape, name)))) {
      yield new Map([...members, [name, value]]);
    }
  }
}

function* few(values: Iterable<unknown>): Iterable<unknown> {
  let count = 0;
  for (const value of values) {
    yield value;
    count += 1;
    if (count >= mostVariants) return;
  }
}

function firstValue(
  shape: ObjectShape,
  name: string,
  context: Context,
): { readonly value: unknown } | undefined {
  for (const value of context.candidates(goalOf(shape, name))) return { value };
  return undefined;
}

/** Properties in the order in which the description lists them; the rest after them. */
function toObject(members: Members, shape: ObjectShape): object {
  const listed = [...shape.properties.keys()].filter((name) => members.has(name));
  const others = [...members.keys()].filter((name) => !shape.properties.has(name));
  return Object.fromEntries([...listed, ...others].map((name) => [name, members.get(name)]));
}
