import type { SourceRow, ValidationIssue } from "./issue.js";
import type { JsonObject } from "./json.js";
import type { Expected, IssueCode, Messages, Wording } from "./messages.js";
import type { Names } from "./names.js";
import { enter, type Check, type Facts, type Run, type Way } from "./run.js";

/**
 * Takes what checks find. How issues are made is no part of the checks, but of the entry that wants them: what only asks for a
 * verdict carries no messages.
 */
export type Report = {
  issues: ValidationIssue[];
  /** True if the first error ends the run. */
  first: boolean;
  /** True while the forms of `anyOf` and `oneOf` are told as one issue, without a look inside. */
  shallow: boolean;
  /** True if unknown properties are errors. */
  readonly strict: boolean;
  /** The language that was chosen; otherwise `words` say it in English. */
  readonly messages: Messages | undefined;
  readonly words: readonly Wording[];
  known: KnownNames;
  /** Takes an error or a warning about the value at hand. Returns whether to go on. */
  readonly take: <Code extends IssueCode>(
    run: Run,
    severity: "error" | "warning",
    code: Code,
    expected: Expected[Code],
    value: unknown,
    rule?: Rule,
  ) => boolean;
  /** Takes a property that is none of those that may be there. */
  readonly takeOther: (
    run: Run,
    code: "additionalProperties" | "unevaluatedProperties",
    name: string,
    known: ReadonlySet<string>,
  ) => boolean;
  /** Takes a value that has none of the forms; undefined where there are none. */
  readonly takeForms: TakeForms | undefined;
  /** Takes which properties a schema knows of an object; `names` is undefined if it leaves that open. */
  readonly takeKnown: (run: Run, object: JsonObject, names: Names | undefined) => void;
};

export type TakeForms = (
  run: Run,
  code: "anyOf" | "oneOf",
  value: unknown,
  forms: Forms,
) => boolean;

/** The forms that a value may have, with the property that tells them apart where there is one. */
export type Forms = {
  readonly checks: readonly Check[];
  readonly discriminator?: Discriminator;
};

/** A property and the place in `checks` that each of its values stands for. */
export type Discriminator = {
  readonly property: string;
  readonly mapping: Readonly<Record<string, number>>;
};

/** The objects that were met, and for each of them the names that one schema knows; undefined where that leaves the names open. */
export type KnownNames = {
  readonly objects: JsonObject[];
  readonly names: (Names | undefined)[];
  /** Those that have a property which the schema at hand does not know, with the way there. */
  readonly strange: { readonly object: JsonObject; readonly place: Way }[];
};

/** A cross-field rule, as far as its issue needs it. */
export type Rule = {
  readonly id: string;
  readonly message: string;
  /** The keyword that it puts into words; a rule with an expression has none. */
  readonly keyword?: IssueCode;
  readonly severity?: "warning";
  /** From the value to the place that the issue names. */
  readonly at?: readonly (string | number)[];
  /** The fields that a rule over lists reads; left out if it reads the whole value. */
  readonly reads?: readonly string[];
  readonly vendorCode?: string;
  readonly source?: readonly SourceRow[];
};

/**
 * Reports an error about the value at hand, or, given a key, about that property of it; a property that is not there is missing.
 * Returns whether to go on.
 */
export function fail<Code extends IssueCode>(
  run: Run,
  code: Code,
  expected: Expected[Code],
  value?: unknown,
  key?: string,
  facts?: Facts,
): boolean {
  if (key === undefined)
    return run.report !== undefined && run.report.take(run, "error", code, expected, value);
  if (value === undefined) return missing(run, key, facts);
  return failInside(run, key, code, expected, value, facts);
}

/** Reports an error about a value one level down. */
export function failInside<Code extends IssueCode>(
  run: Run,
  key: string | number,
  code: Code,
  expected: Expected[Code],
  value?: unknown,
  facts?: Facts,
): boolean {
  if (!run.report) return false;
  enter(run, key, facts);
  const goOn = run.report.take(run, "error", code, expected, value);
  run.depth -= 1;
  return goOn;
}

/** Reports a warning, if anyone listens. The run goes on. */
export function warn<Code extends IssueCode>(
  run: Run,
  code: Code,
  expected: Expected[Code],
  value?: unknown,
  key?: string,
  facts?: Facts,
): boolean {
  const { report } = run;
  if (report) return at(run, key, facts, () => report.take(run, "warning", code, expected, value));
  run.hasWarnings = true;
  return true;
}

/** Reports that a required property is missing, unless it is one that the other side fills in. */
export function missing(run: Run, name: string, facts?: Facts): boolean {
  const filledIn =
    run.direction === "request" ? facts?.readOnly : run.direction && facts?.writeOnly;
  return filledIn === true || failInside(run, name, "required", undefined, undefined, facts);
}

/** Reports a broken rule. Returns whether to go on. */
export function broken(run: Run, rule: Rule, key?: string, facts?: Facts): boolean {
  const { report } = run;
  const { severity = "error" } = rule;
  if (report)
    return at(run, key, facts, () => report.take(run, severity, "rule", rule, undefined, rule));
  run.hasWarnings = true;
  return severity === "warning";
}

/** Tells of the value at hand, or of a property of it. */
function at(
  run: Run,
  key: string | undefined,
  facts: Facts | undefined,
  tell: () => boolean,
): boolean {
  if (key === undefined) return tell();
  enter(run, key, facts);
  const goOn = tell();
  run.depth -= 1;
  return goOn;
}
