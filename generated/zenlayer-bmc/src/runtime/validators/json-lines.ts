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

/** Issues for programs: a line of JSON for each, with line feeds between them; the fields always come in the same order. */
export function formatJsonLines(issues: readonly ValidationIssue[]): string {
  return issues.map(lineOf).join("\n");
}

/** Characters that are hidden from a reader stand only inside of strings, where JSON has escapes for them. */
function lineOf(issue: ValidationIssue): string {
  return visible(JSON.stringify(Object.fromEntries(fields.map((field) => [field, issue[field]]))));
}
