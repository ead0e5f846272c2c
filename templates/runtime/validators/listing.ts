import { english } from "./english.js";
import { issueAt, sourceAt } from "./issue-at.js";
import { toPointer } from "./issue.js";
import { nearest } from "./nearest.js";
import type { Report, Rule, TakeForms } from "./report.js";
import type { Run } from "./run.js";
import { mostIssues, takeKnown } from "./unknown.js";
import type { ValidateOptions } from "./validate.js";

/** Begins the full list of issues. */
export function openReport(options: ValidateOptions, takeForms: TakeForms | undefined): Report {
  return {
    issues: [],
    first: options.first ?? false,
    shallow: false,
    strict: options.strict ?? false,
    messages: options.messages ?? english,
    objects: [],
    take,
    takeRule,
    takeOther,
    takeForms,
    takeKnown,
  };
}

const take: Report["take"] = (run, severity, code, expected, value) => {
  const { report } = run;
  if (!report) return false;
  const isError = severity === "error";
  if (isError || report.issues.length < mostIssues)
    report.issues.push(issueAt(run, report, severity, code, expected, value));
  return !isError || goesOn(report);
};

const takeOther: Report["takeOther"] = (run, code, name, known) =>
  take(run, "error", code, nearest(name, known), undefined);

function takeRule(run: Run, rule: Rule): boolean {
  const { report, depth, way } = run;
  const { id, severity = "error", at = [], vendorCode, source } = rule;
  const isError = severity === "error";
  if (!report) return !isError;
  if (!isError && report.issues.length >= mostIssues) return true;
  const path = [...(way?.keys.slice(0, depth) ?? []), ...at];
  report.issues.push({
    code: "rule",
    path,
    pointer: toPointer(path),
    message: report.messages.rule(rule),
    severity,
    rule: id,
    ...(vendorCode === undefined ? {} : { vendorCode }),
    ...(source ? { source } : sourceAt(run)),
  });
  return !isError || goesOn(report);
}

/** True if a run goes on after an error. */
function goesOn({ first, issues }: Report): boolean {
  return !first && issues.length < mostIssues;
}
