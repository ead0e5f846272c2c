import { issueAt } from "./issue-at.js";
import { nearest } from "./nearest.js";
import type { Report } from "./report.js";
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
    takeOther,
    takeForms: forms,
    takeKnown,
  };
}

/** Takes all errors, and of the warnings as many as are read. Returns whether the run goes on. */
const take: Report["take"] = (run, severity, code, expected, value, rule) => {
  const { report } = run;
  const isError = severity === "error";
  if (!report) return !isError;
  const { issues, first } = report;
  if (isError || issues.length < mostIssues)
    issues.push(issueAt(run, report, severity, code, expected, value, rule));
  return !isError || (!first && issues.length < mostIssues);
};

const takeOther: Report["takeOther"] = (run, code, name, known) =>
  take(run, "error", code, nearest(name, known), undefined);
