import type { ValidationIssue } from "../validators/issue.js";
import { readBody } from "./body.js";
import type { Fault } from "./fault.js";
import type { Incoming } from "./incoming.js";
import { secretTexts, withoutSecrets } from "./mask.js";
import { codeOf } from "./causes.js";
import type { Group, MockErrorCode, MockOperation } from "./operation.js";
import type { Parameters } from "./received.js";

/** What came of checking a request: its body, as far as it could be read, and what is wrong with the request, if anything is. */
export type Checked = { readonly body: unknown; readonly fault: Fault | undefined };

const groups: readonly Group[] = ["path", "query", "headers", "cookies"];
const mostIssues = 3;

/** Holds a request against everything that its operation says of parameters and body; `isShared` leaves the body to others as well. */
export async function checkRequest(
  operation: MockOperation,
  incoming: Incoming,
  parameters: Parameters,
  isShared: boolean,
): Promise<Checked> {
  const body = await readBody(incoming, operation.body, isShared);
  switch (body.kind) {
    case "too large":
      return {
        body: undefined,
        fault: { statuses: [413, 400, 422], message: `the body of ${operation.id} is too large` },
      };
    case "missing":
      return { body: undefined, fault: bodyFault("missingBody", "body is missing", operation) };
    case "malformed":
      return {
        body: undefined,
        fault: bodyFault("malformedBody", "body is not well-formed", operation),
      };
    case "wrong type":
      return {
        body: undefined,
        fault: {
          statuses: [415, 400, 422],
          message: `content-type of ${operation.id} must be ${body.expected.join(" or ")}`,
        },
      };
    case "read": {
      const { validators = {} } = operation;
      const found = groups.flatMap((group) =>
        issuesIn(group, validators[group]?.(parameters[group]).issues),
      );
      if (body.isChecked) found.push(...issuesIn("body", validators.body?.(body.value).issues));
      if (found.length === 0) return { body: body.value, fault: undefined };
      const texts = secretTexts({ ...parameters, body: body.value }, new Set(operation.secrets));
      return { body: body.value, fault: faultOf(found, operation, texts) };
    }
  }
}

type Found = { readonly part: string; readonly issue: ValidationIssue };

/** Warnings do not make a request wrong. */
function issuesIn(part: string, issues: readonly ValidationIssue[] = []): readonly Found[] {
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
  const code = ordered[0]?.code;
  const message = ordered
    .slice(0, mostIssues)
    .map(({ part, issue }) => `${part}${issue.pointer}: ${issue.message}`)
    .join("; ");
  const listed = codes.find((entry) => entry.code === code);
  return {
    statuses: listed ? [listed.status] : [400, 422],
    message: withoutSecrets(message, secrets),
    ...(code === undefined ? {} : { code }),
  };
}

function bodyFault(keyword: string, message: string, { codes = [] }: MockOperation): Fault {
  const { code } = codeOf(codes, keyword, ["body"]);
  const listed = codes.find((entry) => entry.code === code);
  return {
    statuses: listed ? [listed.status] : [400, 422],
    message,
    ...(code === undefined ? {} : { code }),
  };
}

/** The vendor's code for an issue: that of the rule, or the one whose cause fits best. */
function codeFor(
  { part, issue }: Found,
  codes: readonly MockErrorCode[],
): { readonly code: string | undefined; readonly weight: number } {
  if (issue.vendorCode !== undefined) return { code: issue.vendorCode, weight: 10 };
  return codeOf(codes, issue.code, [part, ...issue.path]);
}
