import { baseWords } from "./english.js";
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
  const path = pathOf(run);
  const issue: Draft = {
    code,
    path,
    pointer: toPointer(path),
    message: messageOf(report, code, expected),
    severity,
  };
  if (expected !== undefined) issue.expected = expected;
  if (value !== undefined) issue.received = receivedOf(value, run, report);
  const source = sourceAt(run);
  if (source) issue.source = source;
  return issue;
}

/** An issue that is being written. */
export type Draft = { -readonly [Name in keyof ValidationIssue]: ValidationIssue[Name] };

/** Where the value at hand stands. */
export function pathOf({ way, depth }: Run): readonly (string | number)[] {
  return way?.keys.slice(0, depth) ?? [];
}

/** What an issue says, in the chosen language, or else in English: a validator brings the words that its checks need. */
export function messageOf<Code extends IssueCode>(
  { messages, words }: Report,
  code: Code,
  expected: Expected[Code],
): string {
  const wording: Partial<CodeMessages> = messages ?? words.find((some) => some[code]) ?? baseWords;
  return wording[code]?.(expected) ?? code;
}

/** A value is a secret if it or anything that it is part of is marked as one. */
function receivedOf(value: unknown, { way, depth }: Run, { messages }: Report): string {
  let isSensitive = false;
  for (let level = 0; level <= depth; level += 1)
    isSensitive ||= way?.facts[level]?.sensitive === true;
  return (messages ?? baseWords).received(describe(value, isSensitive));
}

/** The rows of the vendor's page that the place stands on. */
export function sourceAt({ way, depth }: Run): ValidationIssue["source"] {
  const facts = way?.facts[depth];
  if (!facts?.rowOf) return facts?.source;
  return [{ ...facts.rowOf, row: String(way?.keys[depth - 1]) }];
}
