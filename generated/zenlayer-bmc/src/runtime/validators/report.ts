import { toPointer, type SourceRow, type ValidationIssue } from "./issue.js";
import type { CodeMessages, Expected, IssueCode } from "./messages.js";
import { describe } from "./received.js";
import { mostIssues, step, type Facts, type Run } from "./run.js";

/** Reports an error. Returns whether to go on. */
export function fail<Code extends IssueCode>(
  run: Run,
  depth: number,
  code: Code,
  expected: Expected[Code],
  value?: unknown,
): boolean {
  if (run.trial || !run.issues) return false;
  run.issues.push(issueOf(run, depth, "error", code, expected, value));
  return goesOn(run);
}

/** True if a run goes on after an error. */
function goesOn({ first, issues }: Run): boolean {
  return !first && issues !== undefined && issues.length < mostIssues;
}

/** Reports a warning, if anyone listens. The run goes on. */
export function warn<Code extends IssueCode>(
  run: Run,
  depth: number,
  code: Code,
  expected: Expected[Code],
  value?: unknown,
): true {
  if (run.issues && run.issues.length < mostIssues)
    run.issues.push(issueOf(run, depth, "warning", code, expected, value));
  return true;
}

/** Reports that a required property is missing, unless it is one that the other side fills in. */
export function missing(run: Run, depth: number, name: string, facts?: Facts): boolean {
  const filledIn =
    run.direction === "request" ? facts?.readOnly : run.direction && facts?.writeOnly;
  return filledIn === true || fail(run, step(run, depth, name, facts), "required", undefined);
}

/** A cross-field rule, as far as its issue needs it. */
export type Rule = {
  readonly id: string;
  readonly message: string;
  readonly severity?: "warning";
  /** From the value to the place that the issue names. */
  readonly at?: readonly string[];
  /** The fields that a rule over lists reads; left out if it reads the whole value. */
  readonly reads?: readonly string[];
  readonly vendorCode?: string;
  readonly source?: readonly SourceRow[];
};

/** Reports a broken rule. Returns whether to go on. */
export function broken(run: Run, depth: number, rule: Rule): boolean {
  const { id, severity = "error", at = [], vendorCode, source } = rule;
  const isError = severity === "error";
  if (!run.issues || (isError && run.trial)) return !isError;
  if (!isError && run.issues.length >= mostIssues) return true;
  const path = [...run.keys.slice(0, depth), ...at];
  run.issues.push({
    code: "rule",
    path,
    pointer: toPointer(path),
    message: run.messages.rule(rule),
    severity,
    rule: id,
    ...(vendorCode === undefined ? {} : { vendorCode }),
    ...(source ? { source } : sourceOf(run, depth)),
  });
  return !isError || goesOn(run);
}

/** An issue about the value at a depth, with all that is known of the place. */
export function issueOf<Code extends IssueCode>(
  run: Run,
  depth: number,
  severity: ValidationIssue["severity"],
  code: Code,
  expected: Expected[Code],
  value?: unknown,
): ValidationIssue {
  const path = run.keys.slice(0, depth);
  const messages: CodeMessages = run.messages;
  return {
    code,
    path,
    pointer: toPointer(path),
    message: messages[code](expected),
    severity,
    ...(expected === undefined ? {} : { expected }),
    ...(value === undefined
      ? {}
      : { received: run.messages.received(describe(value, isSensitive(run, depth))) }),
    ...sourceOf(run, depth),
  };
}

/** A value is a secret if it or anything that it is part of is marked as one. */
function isSensitive(run: Run, depth: number): boolean {
  return run.facts.slice(0, depth + 1).some((facts) => facts?.sensitive);
}

function sourceOf(run: Run, depth: number): Pick<ValidationIssue, "source"> {
  const facts = run.facts[depth];
  if (facts?.source) return { source: facts.source };
  return facts?.rowOf ? { source: [{ ...facts.rowOf, row: String(run.keys[depth - 1]) }] } : {};
}
