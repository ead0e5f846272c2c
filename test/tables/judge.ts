import type { Case } from "./cases.ts";
import { beginsWith, pathText, type Path } from "./paths.ts";

/** What a validator answers, as far as the tests look at it. */
export type Judgement = { readonly valid: boolean; readonly issues: readonly Issue[] };

export type Issue = {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly severity: "error" | "warning";
  readonly rule?: string;
  readonly vendorCode?: string;
  readonly received?: string;
};

/** What is wrong with a validator's answer to a case, in words; nothing where the answer is as it must be. */
export function disagreement(it: Case, { valid, issues }: Judgement): string | undefined {
  const told = it.secret && issues.find((issue) => tells(it, issue));
  if (told) return `${it.title}: the issue tells of the value: ${told.received}`;
  if (it.outcome === "silent") {
    const speaking = issues.filter(({ rule }) => rule === it.rule);
    return speaking.length === 0 ? undefined : `${it.title}: speaks, ${wordsOf(speaking)}`;
  }
  if (it.outcome === "refused") {
    if (valid) return `${it.title}: is accepted`;
    return spoken(it, issues, "error");
  }
  if (!valid)
    return `${it.title}: is refused, ${wordsOf(issues.filter(({ severity }) => severity === "error"))}`;
  if (it.outcome === "warned") return spoken(it, issues, "warning");
  const against = issues.filter((issue) => speaksAgainst(it, issue));
  return against.length === 0 ? undefined : `${it.title}: there is a warning, ${wordsOf(against)}`;
}

/** A warning that an accepted value must not have. */
function speaksAgainst({ rule, known, warns, place }: Case, issue: Issue): boolean {
  if (issue.rule !== undefined && issue.rule === rule) return true;
  if (known && issue.rule === undefined && beginsWith(issue.path, place)) return true;
  return warns !== undefined && (issue.rule === undefined || !warns.includes(issue.rule));
}

/** The issue that a case asks for must be there: of its severity, of its rule, and pointing at its row. */
function spoken(
  it: Case,
  issues: readonly Issue[],
  severity: Issue["severity"],
): string | undefined {
  const outcome = severity === "error" ? "refused" : "accepted";
  const grave = issues.filter((issue) => issue.severity === severity);
  if (grave.length === 0) return `${it.title}: is ${outcome} without a ${severity}`;
  const ofRule = grave.filter(({ rule }) => it.rule === undefined || rule === it.rule);
  if (ofRule.length === 0)
    return `${it.title}: is ${outcome}, not by rule ${it.rule} but by ${wordsOf(grave)}`;
  if (!ofRule.some((issue) => pointsAt(it, issue)))
    return `${it.title}: the ${severity} does not point at ${pathText(it.place)}: ${wordsOf(ofRule)}`;
  const { vendorCode } = it;
  if (vendorCode !== undefined && ofRule.some((issue) => issue.vendorCode !== vendorCode))
    return `${it.title}: the ${severity} lacks the vendor's code ${vendorCode}`;
  return undefined;
}

/** More than the type of a value is told. */
function tells({ place }: Case, { path, received }: Issue): boolean {
  if (received === undefined || !beginsWith(path, place)) return false;
  return !/^(?:string|number|boolean|null|array|object)$/.test(received);
}

function pointsAt({ place, below, above, at }: Case, { code, path }: Issue): boolean {
  if (at !== undefined) return pathText(path).replace(/\[\d+\]/g, "[]") === at;
  if (below.some((each) => beginsWith(path, each))) return true;
  if (above.length === 0) return false;
  // What a value asks for may be missing beside it.
  const missingBeside = code === "required" && beginsWith(place, path.slice(0, -1));
  return missingBeside || above.some((each) => beginsWith(each, path));
}

function wordsOf(issues: readonly Issue[]): string {
  return issues
    .map(({ code, rule, path, message }) => {
      const text = `${rule ?? code} at ${pathText(path) || "the top"} (${message})`;
      return text.length > 200 ? `${text.slice(0, 200)}…` : text;
    })
    .join("; ");
}
