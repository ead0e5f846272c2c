import type { ValidationIssue } from "./issue.js";
import { visible } from "./visible.js";

/** The order of the fields in a line; one that an issue has not got is left out. */
const fields = [
  "severity",
  "code",
  "pointer",
  "path",
  "message",
  "expected",
  "received",
  "rule",
  "vendorCode",
  "source",
] as const satisfies readonly (keyof ValidationIssue)[];

/** Issues for programs: JSON, one line for each, ended by a line feed; the fields always come in the same order. */
export function formatJsonLines(issues: readonly ValidationIssue[]): string {
  return issues.map((issue) => `${lineOf(issue)}\n`).join("");
}

/** Characters that are hidden from a reader stand only inside of strings, where JSON has escapes for them. */
function lineOf(issue: ValidationIssue): string {
  return visible(JSON.stringify(Object.fromEntries(fields.map((field) => [field, issue[field]]))));
}
