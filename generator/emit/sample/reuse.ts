import type { Schema } from "../../model/schema.ts";
import { canAfford, type Context, type Goal } from "./context.ts";
import { standsFor } from "./stands-for.ts";

/** The first value of a goal, and what making it took. */
export type Made = {
  readonly value: unknown;
  /** The goals inside it. */
  readonly goals: ReadonlySet<string>;
  /** How many goals lie inside each other. */
  readonly height: number;
  readonly tried: number;
  readonly work: number;
};

/** What samples have been made of so far: descriptions use one schema in many places. */
export type Memory = WeakMap<Schema, Made>;

/**
 * The values that `make` gives. The first of them is remembered for the schema that the goal stands for, and used again
 * where it would come out the same: where nothing was cut short for where it stood, and nothing would be now.
 */
export function* reusing(
  goal: Goal,
  key: string,
  context: Context,
  make: () => Iterable<unknown>,
): Iterable<unknown> {
  const [schema, ...others] = goal;
  if (!schema || others.length > 0) {
    yield* make();
    return;
  }
  const meant = standsFor(schema, context.api);
  const made = context.memory.get(meant);
  if (made && isFree(made, key, context) && canAfford(made, context)) {
    note(made, key, context);
    yield made.value;
    let isFirst = true;
    for (const value of make()) {
      if (!isFirst) yield value;
      isFirst = false;
    }
    return;
  }
  const { progress } = context;
  const { tried, work, cuts, deepest, trail } = progress;
  const begin = trail.length;
  progress.deepest = progress.depth;
  const source = make()[Symbol.iterator]();
  const first = source.next();
  const height = progress.deepest - progress.depth;
  progress.deepest = Math.max(deepest, progress.deepest);
  if (first.done) return;
  if (progress.cuts === cuts) {
    context.memory.set(meant, {
      value: first.value,
      goals: new Set(trail.slice(begin)),
      height,
      tried: progress.tried - tried,
      work: progress.work - work,
    });
  }
  yield first.value;
  for (let step = source.next(); !step.done; step = source.next()) yield step.value;
}

/** True if no goal of a value is being made right now: it would come back inside itself. */
function isFree({ goals }: Made, key: string, { active }: Context): boolean {
  if (active.has(key)) return false;
  for (const goal of active.keys()) if (goals.has(goal)) return false;
  return true;
}

/** Counts what making the value would have taken. */
function note({ goals, height, tried, work }: Made, key: string, { progress }: Context): void {
  progress.tried += tried;
  progress.work += work;
  progress.deepest = Math.max(progress.deepest, progress.depth + height);
  progress.trail.push(key, ...goals);
}
