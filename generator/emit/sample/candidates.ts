import { accepts } from "./accept/index.ts";
import { bestFirst } from "./best-first.ts";
import {
  keyOf,
  mayTry,
  noteDefeat,
  within,
  type Context,
  type Fits,
  type Goal,
} from "./context.ts";
import { isObject } from "./json.ts";
import { valuesOf } from "./make/index.ts";
import { shapesOf } from "./narrow/index.ts";
import { reusing } from "./reuse.ts";
import type { Condition, Shape } from "./shape.ts";

/** How often conditions are decided anew, and how many values in a row one shape may waste. */
const mostRounds = 4;
const mostRefusals = 300;

/** Values that satisfy a goal, the one to show first; lazily, since mostly only the first is wanted. */
export function candidates(goal: Goal, context: Context): Iterable<unknown> {
  const key = keyOf(goal);
  const make = function* (): Iterable<unknown> {
    let found = false;
    for (const value of settled(goal, context, new Map(), 0)) {
      found = true;
      yield value;
    }
    if (!found) noteDefeat(goal, context);
  };
  return reusing(goal, key, context, () => within(key, context, make));
}

/**
 * The values of every way through the alternatives of a goal: first the best value of each, since a look at the next
 * alternative is cheaper than variations of one that does not fit, and then what else there is.
 */
function* settled(
  goal: Goal,
  context: Context,
  decided: ReadonlyMap<string, boolean>,
  round: number,
): Iterable<unknown> {
  const ways = function* (): Iterable<Iterable<Found>> {
    for (const shape of shapesOf(goal, context, decided))
      yield valuesThatFit(shape, goal, context, decided, round);
  };
  for (const found of bestFirst(ways())) if (found) yield found.value;
}

/** A value, or nothing where one was tried that does not fit. */
type Found = { readonly value: unknown } | undefined;

/**
 * Makes values with the conditions of the goal left open; where the first does not fit, what it turned out to be decides the
 * conditions, and it begins again. So ten `if`s cost a few rounds and not a thousand.
 */
function* valuesThatFit(
  shape: Shape,
  goal: Goal,
  context: Context,
  decided: ReadonlyMap<string, boolean>,
  round: number,
): Iterable<Found> {
  const fits: Fits = (value) => goal.every((schema) => accepts(schema, value, context));
  const isOpen = shape.conditions.length > 0 && round < mostRounds;
  let refusals = 0;
  let found = false;
  for (const value of valuesOf(shape, context, fits)) {
    if (!mayTry(context)) return;
    if (fits(value)) {
      found = true;
      refusals = 0;
      yield { value };
      continue;
    }
    refusals += 1;
    if (refusals > mostRefusals) break;
    if (isOpen && refusals === 1 && !found) {
      const decisions = decide(shape.conditions, value, decided, context);
      if ([...decisions].some(([key, outcome]) => decided.get(key) !== outcome)) {
        for (const other of settled(goal, context, decisions, round + 1)) {
          found = true;
          yield { value: other };
        }
        if (found) return;
      }
    }
    yield undefined;
  }
  if (isOpen && !found) {
    for (const value of flipped(goal, context, shape.conditions, decided)) yield { value };
  }
}

/** The last resort for conditions: each of them settled one way or the other, whatever a value says. */
function* flipped(
  goal: Goal,
  context: Context,
  conditions: readonly Condition[],
  decided: ReadonlyMap<string, boolean>,
): Iterable<unknown> {
  for (const { key } of conditions) {
    for (const outcome of [true, false]) {
      yield* settled(goal, context, new Map([...decided, [key, outcome]]), mostRounds);
    }
  }
}

function decide(
  conditions: readonly Condition[],
  value: unknown,
  decided: ReadonlyMap<string, boolean>,
  context: Context,
): ReadonlyMap<string, boolean> {
  return new Map([
    ...decided,
    ...conditions.map(({ key, when }): [string, boolean] => [
      key,
      typeof when === "string"
        ? isObject(value) && Object.hasOwn(value, when)
        : accepts(when, value, context),
    ]),
  ]);
}
