import { issueAt } from "./issue-at.js";
import { toPointer, type ValidationIssue } from "./issue.js";
import { openReport } from "./listing.js";
import type { Messages, Wording } from "./messages.js";
import type { Report, TakeForms } from "./report.js";
import { maximumDepth, type Check, type Direction, type Facts, type Run } from "./run.js";
import { reportUnknown } from "./unknown.js";
import { isFlawless, isValid } from "./verdict.js";

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
export type Origin = {
  readonly direction?: Direction;
  readonly facts?: Facts;
  /** The English words for what the check may find, beside those that every check needs. */
  readonly words?: readonly Wording[];
  /** Explains why none of the forms fits; given where the value, or a part of it, has forms. */
  readonly forms?: TakeForms;
};

/** Runs a check over a value. The value itself is handed back, neither copied nor changed. */
export function validate<T>(
  check: Check,
  value: unknown,
  options: ValidateOptions = {},
  origin: Origin = {},
): Validation<T> {
  const { direction, facts } = origin;
  // Most values are as they should be, and that is found out much faster than what to say of one that is not.
  if (isFlawless(check, value, direction)) return { valid: true, value: value as T, issues: [] };
  const report = openReport(options, origin);
  const run: Run = {
    report,
    listens: true,
    hasWarnings: false,
    depth: 0,
    tooDeep: undefined,
    way: { keys: [], facts: [facts] },
    direction,
  };
  const { issues } = report;
  const failure = attempt(check, run, report, value);
  if (failure) {
    // What only warnings have read may throw as well, and decides nothing.
    const decides = run.tooDeep || report.strict || !isValid(check, value, direction);
    const limit = failure === "depth" ? maximumDepth : undefined;
    const path = run.tooDeep ?? [];
    issues.push({
      ...issueAt(run, report, decides ? "error" : "warning", failure, limit),
      path,
      pointer: toPointer(path),
    });
  }
  // `T` is what the check stands for: the two are generated from one schema.
  return issues.some(({ severity }) => severity === "error")
    ? { valid: false, issues }
    : { valid: true, value: value as T, issues };
}

/** Why a value cannot be checked to its end. */
type Failure = "depth" | "unreadable";

/** Values are foreign: a getter or a proxy may throw, and nesting may exhaust the stack. Neither must escape as an exception. */
function attempt(check: Check, run: Run, report: Report, value: unknown): Failure | undefined {
  try {
    if (check(value, run)) reportUnknown(run, report);
    return run.tooDeep && "depth";
  } catch (error) {
    Object.assign(run, { report, depth: 0 });
    return isStackOverflow(error) ? "depth" : "unreadable";
  }
}

/** V8 and JavaScriptCore say "Maximum call stack size exceeded", SpiderMonkey "too much recursion". */
function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack|recursion/.test(error.message);
}
