import { english } from "./english.js";
import { toPointer, type ValidationIssue } from "./issue.js";
import { reportUnknown } from "./known.js";
import type { Messages } from "./messages.js";
import { issueOf } from "./report.js";
import { maximumDepth, type Check, type Direction, type Facts, type Run } from "./run.js";

/** The outcome of a validation; in a valid one `issues` holds warnings only. */
export type Validation<T> =
  | { readonly valid: true; readonly value: T; readonly issues: readonly ValidationIssue[] }
  | { readonly valid: false; readonly issues: readonly ValidationIssue[] };

/** How a validation goes; by default all issues are found, up to a thousand, and an unknown property is a warning. */
export type ValidateOptions = {
  /** Refuses properties that the description does not know. */
  readonly strict?: boolean;
  /** Ends at the first error. */
  readonly first?: boolean;
  /** The language of the messages; English by default. */
  readonly messages?: Messages;
};

/** What is known of the whole value before any property is looked at. */
export type Origin = { readonly direction?: Direction; readonly facts?: Facts };

/** Runs a check over a value. The value itself is handed back, neither copied nor changed. */
export function validate<T>(
  check: Check,
  value: unknown,
  options: ValidateOptions = {},
  origin: Origin = {},
): Validation<T> {
  const issues: ValidationIssue[] = [];
  const run: Run = {
    issues,
    trial: false,
    shallow: false,
    first: options.first ?? false,
    strict: options.strict ?? false,
    direction: origin.direction,
    messages: options.messages ?? english,
    keys: [],
    facts: [origin.facts],
    objects: [],
    tooDeep: undefined,
  };
  const passed = attempt(check, value, run);
  if (passed) reportUnknown(run);
  if (run.tooDeep) {
    const pointer = toPointer(run.tooDeep);
    const depth = issueOf(run, 0, "error", "depth", maximumDepth);
    issues.push({ ...depth, path: run.tooDeep, pointer });
  }
  // `T` is what the check stands for: the two are generated from one schema.
  return passed && !issues.some(({ severity }) => severity === "error")
    ? { valid: true, value: value as T, issues }
    : { valid: false, issues };
}

/** Values are foreign: a getter or a proxy may throw, and nesting may exhaust the stack. Neither must escape as an exception. */
function attempt(check: Check, value: unknown, run: Run): boolean {
  try {
    return check(value, run, 0);
  } catch (error) {
    const issues = run.issues;
    if (isStackOverflow(error)) run.tooDeep ??= [];
    else issues?.push(issueOf(run, 0, "error", "unreadable", undefined));
    return false;
  }
}

/** V8 and JavaScriptCore say "Maximum call stack size exceeded", SpiderMonkey "too much recursion". */
function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack|recursion/.test(error.message);
}
