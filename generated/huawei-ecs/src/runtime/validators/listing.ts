import { issueAt, messageOf, pathOf, sourceAt } from "./issue-at.js";
import { toPointer, type ValidationIssue } from "./issue.js";
import { nearest } from "./nearest.js";
import type { Report, Rule } from "./report.js";
import type { Run } from "./run.js";
import { mostIssues, takeKnown } from "./unknown.js";
import type { Origin, ValidateOptions } from "./validate.js";

/** Begins the full list of issues. */
export function openReport(
  { first = false, strict = false, messages }: ValidateOptions,
  { words = [], forms }: Origin,
): Report {
  return {
    issues: [],
    first,
    shallow: false,
    strict,
    messages,
    words,
    objects: [],
    take,
    takeRule,
    takeOther,
    takeForms: forms,
    takeKnown,
  };
}

const take: Report["take"] = (run, severity, code, expected, value) =>
  add(run, severity, (report) => issueAt(run, report, severity, code, expected, value));

const takeOther: Report["takeOther"] = (run, code, name, known) =>
  take(run, "error", code, nearest(name, known), undefined);

function takeRule(run: Run, rule: Rule): boolean {
  const { id, severity = "error", at = [], vendorCode, source } = rule;
  return add(run, severity, (report) => {
    const path = [...pathOf(run), ...at];
    return {
      code: "rule",
      path,
      pointer: toPointer(path),
      message: messageOf(report, "rule", rule),
      severity,
      rule: id,
      ...(vendorCode === undefined ? {} : { vendorCode }),
      ...(source ? { source } : sourceAt(run)),
    };
  });
}

/** Adds an issue; of the warnings only as many as are told. Returns whether to go on. */
function add(
  { report }: Run,
  severity: ValidationIssue["severity"],
  make: (report: Report) => ValidationIssue,
): boolean {
  const isError = severity === "error";
  if (!report) return !isError;
  const { issues, first } = report;
  if (isError || issues.length < mostIssues) issues.push(make(report));
  return !isError || (!first && issues.length < mostIssues);
}
