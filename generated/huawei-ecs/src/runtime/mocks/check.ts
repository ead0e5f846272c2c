import type { ValidationIssue } from "../validators/issue.js";
import { readBody } from "./body.js";
import type { Fault } from "./fault.js";
import type { Incoming } from "./incoming.js";
import { secretTexts, withoutSecrets } from "./mask.js";
import { entryFor } from "./causes.js";
import type { Group, MockErrorCode, MockOperation } from "./operation.js";
import type { Parameters } from "./received.js";

/** What came of checking a request: its body, as far as it could be read, and what is wrong with the request, if anything is. */
export type Checked = { readonly body: unknown; readonly fault: Fault | undefined };

const groups: readonly Group[] = ["path", "query", "headers", "cookies"];
const nothing: readonly never[] = [];
const mostIssues = 3;
const badRequest: Fault["statuses"] = [400, 422];

/** Holds a request against everything that its operation says of parameters and body; `isShared` leaves the body to others as well. */
export async function checkRequest(
  operation: MockOperation,
  incoming: Incoming,
  parameters: Parameters,
  isShared: boolean,
): Promise<Checked> {
  const body = await readBody(incoming, operation.body, isShared);
  switch (body.kind) {
    case "too large": {
      const message = `the body of ${operation.id} is too large`;
      return bodyFault("tooLargeBody", message, operation, [413, 400, 422]);
    }
    case "missing":
      return bodyFault("missingBody", "body is missing", operation);
    case "malformed":
      return bodyFault("malformedBody", "body is not well-formed", operation);
    case "wrong type": {
      const message = `content-type of ${operation.id} must be ${body.expected.join(" or ")}`;
      return bodyFault("wrongMediaType", message, operation, [415, 400, 422]);
    }
    case "read": {
      const { validators = {} } = operation;
      const found: Found[] = [];
      for (const group of groups)
        found.push(...issuesIn(group, validators[group]?.(parameters[group]).issues));
      if (body.isChecked) found.push(...issuesIn("body", validators.body?.(body.value).issues));
      if (found.length === 0) return { body: body.value, fault: undefined };
      const texts = secretTexts({ ...parameters, body: body.value }, new Set(operation.secrets));
      return { body: body.value, fault: faultOf(found, operation, texts) };
    }
  }
}

type Found = { readonly part: string; readonly issue: ValidationIssue };

/** Warnings do not make a request wrong. */
function issuesIn(part: string, issues: readonly ValidationIssue[] = nothing): readonly Found[] {
  if (issues.length === 0) return nothing;
  return issues.filter((issue) => issue.severity === "error").map((issue) => ({ part, issue }));
}

function faultOf(
  found: readonly Found[],
  { codes = [] }: MockOperation,
  secrets: readonly string[],
): Fault {
  // An issue that the vendor has a code for says most about the request, so it comes first; a code of its own more than a common one.
  const ordered = found
    .map((one) => ({ ...one, ...codeFor(one, codes) }))
    .sort((a, b) => b.weight - a.weight);
  const { code, status } = ordered[0] ?? {};
  const message = ordered
    .slice(0, mostIssues)
    .map(({ part, issue }) => `${part}${issue.pointer}: ${issue.message}`)
    .join("; ");
  return {
    statuses: status === undefined ? badRequest : [status],
    message: withoutSecrets(message, secrets),
    ...(code === undefined ? {} : { code }),
  };
}

/** A body that nothing can be said of but that it is wrong as a whole. */
function bodyFault(
  keyword: string,
  message: string,
  { codes = [] }: MockOperation,
  statuses: Fault["statuses"] = badRequest,
): Checked {
  const { entry } = entryFor(codes, keyword, ["body"]);
  const fault = entry ? { statuses: [entry.status] as const, code: entry.code } : { statuses };
  return { body: undefined, fault: { ...fault, message } };
}

/** The vendor's code for an issue: that of the rule, or the one whose cause fits best. */
function codeFor(
  { part, issue }: Found,
  codes: readonly MockErrorCode[],
): {
  readonly code: string | undefined;
  readonly status: number | undefined;
  readonly weight: number;
} {
  const { vendorCode: code } = issue;
  if (code !== undefined)
    return { code, status: codes.find((entry) => entry.code === code)?.status, weight: 10 };
  const { entry, weight } = entryFor(codes, issue.code, [part, ...issue.path]);
  return { code: entry?.code, status: entry?.status, weight };
}
