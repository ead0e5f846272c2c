import { issueAt, messageOf, pathOf, sourceAt } from "./issue-at.js";
import { toPointer, type ValidationIssue } from "./issue.js";
import { nearest } from "./nearest.js";
import type { Report, Rule } from "./report.js";
import type { Run } from "./run.js";
import { mostIssues, noneKnown, takeKnown } from "./unknown.js";
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
    known: noneKnown(),
    take,
    takeRule,
    takeOther,
    takeForms: forms,
    takeKnown,
  };
}

const take: Report["take"] = (run, severity, code, expected, value) => {
  const { report } = run;
  if (report && isTold(severity, report))
    report.issues.push(issueAt(run, report, severity, code, expected, value));
  return goesOn(severity, report);
};

const takeOther: Report["takeOther"] = (run, code, name, known) =>
  take(run, "error", code, nearest(name, known), undefined);

const takeRule: Report["takeRule"] = (run, rule) => {
  const { report } = run;
  const { severity = "error" } = rule;
  if (report && isTold(severity, report)) report.issues.push(ruleIssue(run, report, rule));
  return goesOn(severity, report);
};

function ruleIssue(run: Run, report: Report, rule: Rule): ValidationIssue {
  const { id, severity = "error", at = [], vendorCode } = rule;
  const path = [...pathOf(run), ...at];
  const source = rule.source ?? sourceAt(run);
  return {
    code: "rule",
    path,
    pointer: toPointer(path),
    message: messageOf(report, "rule", rule),
    severity,
    rule: id,
    ...(vendorCode === undefined ? {} : { vendorCode }),
    ...(source ? { source } : {}),
  };
}

/** All errors are told, and of the warnings as many as are read. */
function isTold(severity: ValidationIssue["severity"], { issues }: Report): boolean {
  return severity === "error" || issues.length < mostIssues;
}

/** True if the run goes on after an issue. */
function goesOn(severity: ValidationIssue["severity"], report: Report | undefined): boolean {
  if (severity === "warning") return true;
  return report !== undefined && !report.first && report.issues.length < mostIssues;
}
