import { baseWords } from "./english.js";
import { toPointer, type ValidationIssue } from "./issue.js";
import type { CodeMessages, Expected, IssueCode } from "./messages.js";
import { describe } from "./received.js";
import type { Report, Rule } from "./report.js";
import type { Run } from "./run.js";

/** An issue about the value at hand, or about what a rule says of it, with all that is known of the place. */
export function issueAt<Code extends IssueCode>(
  run: Run,
  report: Report,
  severity: ValidationIssue["severity"],
  code: Code,
  expected: Expected[Code],
  value?: unknown,
  rule?: Rule,
): ValidationIssue {
  const path = rule?.at ? [...pathOf(run), ...rule.at] : pathOf(run);
  const issue: Draft = {
    code: rule?.keyword ?? code,
    path,
    pointer: toPointer(path),
    message: messageOf(report, code, expected),
    severity,
  };
  if (rule) issue.rule = rule.id;
  else if (expected !== undefined) issue.expected = expected;
  if (value !== undefined) issue.received = receivedOf(value, run, report);
  if (rule?.vendorCode !== undefined) issue.vendorCode = rule.vendorCode;
  const source = rule?.source ?? sourceAt(run);
  if (source) issue.source = source;
  return issue;
}

/** An issue that is being written. */
type Draft = { -readonly [Name in keyof ValidationIssue]: ValidationIssue[Name] };

/** Where the value at hand stands. */
function pathOf({ way, depth }: Run): readonly (string | number)[] {
  return way?.keys.slice(0, depth) ?? [];
}

/** What an issue says, in the chosen language, or else in English: a validator brings the words that its checks need. */
export function messageOf<Code extends IssueCode>(
  { messages, words }: Report,
  code: Code,
  expected: Expected[Code],
): string {
  let wording: Partial<CodeMessages> = messages ?? english.get(code) ?? baseWords;
  if (!wording[code]) {
    wording = words.find((some) => some[code]) ?? baseWords;
    english.set(code, wording);
  }
  return wording[code]?.(expected) ?? code;
}

/** The words that validators have brought for a code; all of them bring the same. */
const english = /* @__PURE__ */ new Map<IssueCode, Partial<CodeMessages>>();

/** A value is a secret if it or anything that it is part of is marked as one. */
function receivedOf(value: unknown, { way, depth }: Run, { messages }: Report): string {
  let isSensitive = false;
  for (let level = 0; level <= depth; level += 1)
    isSensitive ||= way?.facts[level]?.sensitive === true;
  return (messages ?? baseWords).received(describe(value, isSensitive));
}

/** The rows of the vendor's page that the place stands on. */
function sourceAt({ way, depth }: Run): ValidationIssue["source"] {
  const facts = way?.facts[depth];
  if (!facts?.rowOf) return facts?.source;
  return [{ ...facts.rowOf, row: String(way?.keys[depth - 1]) }];
}
