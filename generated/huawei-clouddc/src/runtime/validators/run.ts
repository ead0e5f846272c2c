import type { SourceRow, ValidationIssue } from "./issue.js";
import type { JsonObject } from "./json.js";
import type { Messages } from "./messages.js";

/**
 * One validation. Checks share it and change it: it knows the way to the value at hand, takes the issues, and says whether to
 * go on after an error.
 */
export type Run = {
  /** Where issues go; undefined while only the verdict counts. */
  issues: ValidationIssue[] | undefined;
  /** True while a form is only tried: an error is not written down but ends the trial. */
  trial: boolean;
  /** True while the forms of `anyOf` and `oneOf` are told as one issue, without a look inside. */
  shallow: boolean;
  /** True if the first error ends the run. */
  first: boolean;
  /** True if unknown properties are errors. */
  readonly strict: boolean;
  /** Which properties the other side fills in: `readOnly` ones in a request, `writeOnly` ones in a response. */
  readonly direction: Direction | undefined;
  readonly messages: Messages;
  /** The names and indices on the way to the value; what stands at `depth` and beyond is left over from others. */
  readonly keys: (string | number)[];
  /** What is known of the values on the way; at 0 stands the whole value. */
  readonly facts: (Facts | undefined)[];
  /** The objects that were met, with the properties that are known of them. */
  readonly objects: KnownObject[];
  /** Where the value turned out to be nested too deeply; nothing is checked after that. */
  tooDeep: readonly (string | number)[] | undefined;
};

/** What is asked of a pattern: a regular expression, or what stands for one that would be slow. */
export type TextPattern = Pick<RegExp, "source" | "test">;

/** An object, and the names that one of its schemas knows; undefined where that schema leaves the names open. */
export type KnownObject = {
  readonly object: JsonObject;
  readonly names: ReadonlySet<string> | undefined;
  /** The way to the object and what is known of it; only where it has a property that the schema does not know. */
  readonly place: Pick<Run, "keys" | "facts"> | undefined;
};

export type Direction = "request" | "response";

/** What a description notes about a place, for issues. */
export type Facts = {
  readonly source?: readonly SourceRow[];
  /** The table whose row has the property's own name. */
  readonly rowOf?: SourceRow;
  readonly sensitive?: true;
  readonly readOnly?: true;
  readonly writeOnly?: true;
};

/**
 * A check of a value that stands `depth` levels below the whole. It returns false to end the run, and true to go on: after an
 * error as well, unless the run is a trial or wants the first error only.
 */
export type Check = (value: unknown, run: Run, depth: number) => boolean;

/** Goes one level down, and returns the depth there. */
export function step(run: Run, depth: number, key: string | number, facts?: Facts): number {
  run.keys[depth] = key;
  run.facts[depth + 1] = facts;
  return depth + 1;
}

/** Runs a check of the same value under facts of its own; a secret stays one. */
export function citing(
  facts: Facts,
  check: Check,
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  const before = run.facts[depth];
  run.facts[depth] = before?.sensitive ? { ...facts, sensitive: true } : facts;
  const goOn = check(value, run, depth);
  run.facts[depth] = before;
  return goOn;
}

/** True if a value passes a check. Nothing is written down, no warning either. */
export function passes(check: Check, value: unknown, run: Run, depth: number): boolean {
  const { issues } = run;
  run.issues = undefined;
  const passed = check(value, run, depth);
  run.issues = issues;
  return passed;
}

/** The most levels that a value of a recursive schema may have: far from the end of the stack on every engine. */
export const maximumDepth = 500;

/** True if the value stands deeper than allowed, which ends the run. Recursive schemas ask this first. */
export function isTooDeep(run: Run, depth: number): boolean {
  if (depth <= maximumDepth && !run.tooDeep) return false;
  run.tooDeep ??= run.keys.slice(0, depth);
  return true;
}

/** So many issues are told: nobody reads more, and a hostile value could have millions. */
export const mostIssues = 1_000;

/** Takes back what has been found since there were so many issues and objects: a form that was tried does not fit. */
export function rewind(run: Run, issues: number, objects: number): void {
  if (!run.issues) return;
  run.issues.length = issues;
  run.objects.length = objects;
}
