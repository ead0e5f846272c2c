import { noteOmission, wantsEverything, type Context, type Fits, type Goal } from "../context.ts";
import type { ObjectShape } from "../shape.ts";
import { fitting, type Members, type Supply } from "./fitting.ts";
import { freeName, goalOf, isMap, mostNames, namesOf } from "./members.ts";

const mostVariants = 50;

/**
 * Objects that the shape describes. With everything wanted the first holds each property once; where that breaks a rule
 * across properties, the next keeps as many of them as go together.
 */
export function* objectsOf(shape: ObjectShape, context: Context, fits: Fits): Iterable<object> {
  const { required, optional } = namesOf(shape, context);
  const base = new Map<string, unknown>();
  for (const name of required) {
    const value = firstOf(context.candidates(goalOf(shape, name)));
    if (!value) return;
    base.set(name, value.value);
  }
  const first = new Map(base);
  for (const name of optional) {
    if (first.size >= shape.max || (!wantsEverything(context) && first.size >= shape.min)) break;
    const value = optionalValue(goalOf(shape, name), context);
    if (value) first.set(name, value.value);
  }
  if (!extend(first, shape, context)) return;
  const object = toObject(first, shape);
  yield object;

  const supply: Supply = {
    names: optional,
    value: (name) =>
      first.has(name)
        ? { value: first.get(name) }
        : firstOf(context.candidates(goalOf(shape, name))),
    others: (name) => take(context.candidates(goalOf(shape, name)), mostVariants),
    needs: (name) =>
      shape.dependents.flatMap((other) => (other.name === name ? other.required : [])),
  };
  if (!fits(object)) {
    const isGood = (members: Members): boolean => fits(toObject(members, shape));
    const found = fitting(base, first, supply, isGood, wantsEverything(context));
    if (found) yield toObject(found, shape);
  }
  for (const name of [...first.keys(), ...optional.filter((other) => !first.has(other))]) {
    for (const value of supply.others(name))
      yield toObject(new Map([...first, [name, value]]), shape);
  }
}

/** A value for an optional property. Where there is none although the schema would allow some, that is worth a note. */
function optionalValue(goal: Goal, context: Context): { readonly value: unknown } | undefined {
  const { recursions } = context.progress;
  const value = firstOf(context.candidates(goal));
  if (!value && recursions === context.progress.recursions) noteOmission(goal, context);
  return value;
}

/** Adds properties that no keyword names, until there are enough of them; in a free map one, to show what it holds. */
function extend(members: Map<string, unknown>, shape: ObjectShape, context: Context): boolean {
  const wanted = Math.max(shape.min, isMap(shape) && wantsEverything(context) ? 1 : 0);
  // More than there are names for: that is known before the first of them is tried.
  if (wanted - members.size > mostNames) return false;
  while (members.size < wanted) {
    const name = freeName(shape, members, context);
    const value = name === undefined ? undefined : firstOf(context.candidates(goalOf(shape, name)));
    if (name === undefined || !value) return members.size >= shape.min;
    members.set(name, value.value);
  }
  return true;
}

/** Properties in the order of the model; those that no keyword names after them. */
function toObject(members: Members, shape: ObjectShape): object {
  const listed = [...shape.properties.keys()].filter((name) => members.has(name));
  const others = [...members.keys()].filter((name) => !shape.properties.has(name));
  return Object.fromEntries([...listed, ...others].map((name) => [name, members.get(name)]));
}

function firstOf(values: Iterable<unknown>): { readonly value: unknown } | undefined {
  for (const value of values) return { value };
  return undefined;
}

function* take(values: Iterable<unknown>, most: number): Iterable<unknown> {
  let count = 0;
  for (const value of values) {
    yield value;
    count += 1;
    if (count >= most) return;
  }
}
