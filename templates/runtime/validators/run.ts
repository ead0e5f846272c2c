import type { SourceRow } from "./issue.js";
import type { Report } from "./report.js";

/** One validation. Checks share it and change it: it knows how deep the value at hand stands, and who wants to know what is found. */
export type Run = {
  /** Takes what is found; undefined while only the verdict counts, and then the first error ends the check. */
  report: Report | undefined;
  /** True if warnings count as well as errors. */
  listens: boolean;
  /** True once there was something to warn of and no report to take it. */
  hasWarnings: boolean;
  /** How many levels the value at hand stands below the whole. */
  depth: number;
  /** Where the value turned out to be nested too deeply; nothing is checked after that. */
  tooDeep: Path | undefined;
  /** The way to the value at hand; undefined in a run that never reports. */
  readonly way: Way | undefined;
  /** Which properties the other side fills in: `readOnly` ones in a request, `writeOnly` ones in a response. */
  readonly direction: Direction | undefined;
};

export type Path = readonly (string | number)[];

/** What stands beyond a run's depth is left over from other values. */
export type Way = {
  /** The names and indices on the way. */
  readonly keys: (string | number)[];
  /** What is known of the values on the way; at 0 stands the whole value. */
  readonly facts: (Facts | undefined)[];
};

/** What is asked of a pattern: a regular expression, or what stands for one that would be slow. */
export type TextPattern = Pick<RegExp, "source" | "test">;

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
 * A check of a value. It returns false to end the run, and true to go on: without a report that is the verdict; with one it goes on
 * after an error as well, unless the first one is all that is wanted.
 */
export type Check = (value: unknown, run: Run) => boolean;

/** Goes one level down. */
export function enter(run: Run, key: string | number, facts?: Facts): void {
  const { depth, way } = run;
  if (way) {
    way.keys[depth] = key;
    way.facts[depth + 1] = facts;
  }
  run.depth = depth + 1;
}

/** Runs a check of a value that stands one level down. */
export function inside(
  value: unknown,
  check: Check,
  run: Run,
  key: string | number,
  facts?: Facts,
): boolean {
  enter(run, key, facts);
  const goOn = check(value, run);
  run.depth -= 1;
  return goOn;
}

/** Runs a check of the same value under facts of its own; a secret stays one. */
export function citing(facts: Facts, check: Check, value: unknown, run: Run): boolean {
  const { depth, way } = run;
  if (!way) return check(value, run);
  const before = way.facts[depth];
  way.facts[depth] = before?.sensitive ? { ...facts, sensitive: true } : facts;
  const goOn = check(value, run);
  way.facts[depth] = before;
  return goOn;
}

/** True if a value passes a check. Nothing is written down, no warning either. */
export function passes(check: Check, value: unknown, run: Run): boolean {
  const { report, listens } = run;
  run.report = undefined;
  run.listens = false;
  const passed = check(value, run);
  run.report = report;
  run.listens = listens;
  return passed;
}

/** The most levels that a value of a recursive schema may have: far from the end of the stack on every engine. */
export const maximumDepth = 500;

/** True if the value stands deeper than allowed, which ends the run. Recursive schemas ask this first. */
export function isTooDeep(run: Run): boolean {
  if (run.depth <= maximumDepth && !run.tooDeep) return false;
  run.tooDeep ??= run.way?.keys.slice(0, run.depth) ?? [];
  return true;
}
