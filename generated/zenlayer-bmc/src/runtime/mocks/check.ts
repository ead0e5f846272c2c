import type { ValidationIssue } from "../validators/issue.js";
import { readBody } from "./body.js";
import type { Fault } from "./fault.js";
import type { Incoming } from "./incoming.js";
import { secretTexts, withoutSecrets } from "./mask.js";
import type { Group, MockOperation } from "./operation.js";
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
      return { body: undefined, fault: { statuses: [400, 422], message: "body is missing" } };
    case "malformed":
      return {
        body: undefined,
        fault: { statuses: [400, 422], message: "body is not well-formed" },
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
  // An issue that the vendor has a code for says most about the request, so it comes first.
  const ordered = [...found].sort(
    (a, b) => Number(!a.issue.vendorCode) - Number(!b.issue.vendorCode),
  );
  const code = ordered[0]?.issue.vendorCode;
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
