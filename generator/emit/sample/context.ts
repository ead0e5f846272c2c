import type { Api } from "../../model/api.ts";
import type { Schema, SchemaId } from "../../model/schema.ts";
import type { Memory } from "./reuse.ts";

export type SampleMode = "minimal" | "full";
export type Direction = "request" | "response";

/** A value must satisfy all of these schemas at once. */
export type Goal = readonly Schema[];

/** Says whether a value satisfies the goal that it is made for. */
export type Fits = (value: unknown) => boolean;

/** What making one sample carries along. */
export type Context = {
  readonly api: Api;
  /** Values that satisfy a goal: what the makers of arrays and objects ask for their parts. */
  readonly candidates: (goal: Goal) => Iterable<unknown>;
  readonly mode: SampleMode;
  readonly direction: Direction | undefined;
  /** How often a goal may come back inside itself. */
  readonly reentries: number;
  /** How often each goal is being made right now, from the root down. */
  readonly active: Map<string, number>;
  readonly progress: Progress;
  /** Values made before in this mode and direction. */
  readonly memory: Memory;
};

export type Progress = {
  /** Candidates tried so far, and schemas that a value was held against: a measure of the time that has passed. */
  tried: number;
  work: number;
  /** How often a goal was given up because it came back inside itself. */
  recursions: number;
  /** How many goals lie around the one that is being made, and how many at most did since somebody set it back. */
  depth: number;
  deepest: number;
  /** How often something was cut short, or given up, for where it stood. */
  cuts: number;
  /** Every goal that was begun, in order. */
  readonly trail: string[];
  /** The innermost goal for which nothing was found, and how deep it lies. */
  defeat: { readonly goal: Goal; readonly depth: number } | undefined;
  /** Optional parts that were left out since nothing was found for them. */
  readonly omitted: Set<Schema>;
};

/**
 * After so much work, or so many candidates, a sample is given up: ten times what anything in GitHub's description takes. After fewer
 * candidates, or so deep inside, optional parts are left out.
 */
const patience = 200_000;
const mostTried = 15_000;
const abundance = 1_500;
const fullDepth = 8;

/** No value is made that lies deeper. */
const greatestDepth = 150;

/** A context for one more attempt, with nothing tried yet. */
export function startContext(
  settings: Pick<Context, "api" | "mode" | "direction" | "reentries" | "memory">,
  candidates: (goal: Goal, context: Context) => Iterable<unknown>,
): Context {
  const context: Context = {
    ...settings,
    candidates: (goal) => candidates(goal, context),
    active: new Map(),
    progress: {
      tried: 0,
      work: 0,
      recursions: 0,
      depth: 0,
      deepest: 0,
      cuts: 0,
      trail: [],
      defeat: undefined,
      omitted: new Set(),
    },
  };
  return context;
}

/** Counts a candidate; false when it is time to give up. */
export function mayTry(context: Context): boolean {
  context.progress.tried += 1;
  return !isExhausted(context);
}

/** True if making was given up for lack of patience: what it led to must not be used. */
export function isExhausted(context: Context): boolean {
  return context.progress.work > patience || context.progress.tried > mostTried;
}

/** True while optional parts are wanted: in full mode, not too deep and not in too large a value. */
export function wantsEverything(context: Context): boolean {
  const { progress, mode } = context;
  if (mode !== "full") return false;
  if (progress.depth <= fullDepth && progress.tried <= abundance) return true;
  progress.cuts += 1;
  return false;
}

/** True if there is room, and patience left, for a value that was made elsewhere: making it here would come out the same. */
export function canAfford(
  {
    height,
    tried,
    work,
  }: { readonly height: number; readonly tried: number; readonly work: number },
  { progress, mode }: Context,
): boolean {
  const mostDepth = mode === "full" ? fullDepth : greatestDepth;
  const most = mode === "full" ? abundance : mostTried;
  return (
    progress.depth + height <= mostDepth &&
    progress.tried + tried <= most &&
    progress.work + work <= patience
  );
}

/** What a goal goes by while it is being made. */
export function keyOf(goal: Goal): string {
  const [only, ...others] = goal;
  return only && others.length === 0 ? only.id : goal.map((schema) => schema.id).join(" ");
}

/** Enters a goal for the time of `make`, unless it comes back inside itself too often. */
export function* within<T>(key: string, context: Context, make: () => Iterable<T>): Iterable<T> {
  const { active, progress } = context;
  // Who has lost patience makes nothing more, or millions of parts would each be begun.
  if (isExhausted(context)) return;
  const times = active.get(key) ?? 0;
  if (times > context.reentries) {
    progress.recursions += 1;
    progress.cuts += 1;
    return;
  }
  if (progress.depth >= greatestDepth) {
    progress.cuts += 1;
    return;
  }
  progress.trail.push(key);
  // The goal is active only while this generator runs, not while its consumer does something with a candidate.
  const source = make()[Symbol.iterator]();
  for (;;) {
    active.set(key, times + 1);
    progress.depth += 1;
    progress.deepest = Math.max(progress.deepest, progress.depth);
    const step = source.next();
    progress.depth -= 1;
    if (times === 0) active.delete(key);
    else active.set(key, times);
    if (step.done) return;
    yield step.value;
  }
}

/** Remembers the deepest goal without a value: the place to name when the whole sample fails. */
export function noteDefeat(goal: Goal, context: Context): void {
  const { progress } = context;
  progress.cuts += 1;
  if (!progress.defeat || progress.depth > progress.defeat.depth) {
    progress.defeat = { goal, depth: progress.depth };
  }
}

/** Remembers an optional part that was left out for lack of a value, unless the schema forbids it anyway. */
export function noteOmission(goal: Goal, context: Context): void {
  const [schema] = goal;
  const isForbidden = goal.some(({ keywords }) => keywords.some(({ kind }) => kind === "never"));
  if (schema && !isForbidden) context.progress.omitted.add(schema);
}

/** The schema that a reference names; building the model has made sure that it exists. */
export function targetOf(id: SchemaId, context: { readonly api: Api }): Schema | undefined {
  return context.api.schemas.get(id)?.schema;
}
