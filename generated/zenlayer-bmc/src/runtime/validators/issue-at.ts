import { toPointer, type ValidationIssue } from "./issue.js";
import type { CodeMessages, Expected, IssueCode } from "./messages.js";
import { describe } from "./received.js";
import type { Report } from "./report.js";
import type { Run } from "./run.js";

/** An issue about the value at hand, with all that is known of the place. */
export function issueAt<Code extends IssueCode>(
  run: Run,
  report: Report,
  severity: ValidationIssue["severity"],
  code: Code,
  expected: Expected[Code],
  value?: unknown,
): ValidationIssue {
  const path = run.way?.keys.slice(0, run.depth) ?? [];
  const messages: CodeMessages = report.messages;
  return {
    code,
    path,
    pointer: toPointer(path),
    message: messages[code](expected),
    severity,
    ...(expected === undefined ? {} : { expected }),
    ...(value === undefined
      ? {}
      : { received: report.messages.received(describe(value, isSensitive(run))) }),
    ...sourceAt(run),
  };
}

/** A value is a secret if it or anything that it is part of is marked as one. */
function isSensitive({ way, depth }: Run): boolean {
  return way?.facts.slice(0, depth + 1).some((facts) => facts?.sensitive) ?? false;
}

/** The rows of the vendor's page that the place stands on. */
export function sourceAt({ way, depth }: Run): Pick<ValidationIssue, "source"> {
  const facts = way?.facts[depth];
  if (facts?.source) return { source: facts.source };
  return facts?.rowOf ? { source: [{ ...facts.rowOf, row: String(way?.keys[depth - 1]) }] } : {};
}
