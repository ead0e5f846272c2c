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
  const pointer = toPointer(path);
  const message = messageOf(report, code, expected);
  const source = sourceAt(run);
  // Most errors have all of it, or all but a source; an object that is made at once costs half of one that grows.
  if (expected !== undefined && value !== undefined) {
    const received = receivedOf(value, run, report);
    return source
      ? { code, path, pointer, message, severity, expected, received, source }
      : { code, path, pointer, message, severity, expected, received };
  }
  return {
    code,
    path,
    pointer,
    message,
    severity,
    ...(expected === undefined ? {} : { expected }),
    ...(value === undefined ? {} : { received: receivedOf(value, run, report) }),
    ...(source ? { source } : {}),
  };
}

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
  const wording: Partial<CodeMessages> = messages ?? english.get(code) ?? englishFor(code, words);
  return wording[code]?.(expected) ?? code;
}

/** The words that validators have brought for a code; all of them bring the same. */
const english = /* @__PURE__ */ new Map<IssueCode, Partial<CodeMessages>>();

function englishFor(code: IssueCode, words: Report["words"]): Partial<CodeMessages> {
  const wording = words.find((some) => some[code]) ?? baseWords;
  english.set(code, wording);
  return wording;
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
  const { page, table } = facts.rowOf;
  const row = String(way?.keys[depth - 1]);
  return [table === undefined ? { page, row } : { page, table, row }];
}
