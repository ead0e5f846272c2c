import { placed } from "./placed.js";
import type { MockAnswer, MockErrorAnswer, MockOperation } from "./operation.js";

/** A reason to refuse a request. */
export type Fault = {
  /** The statuses that say so, the best first. */
  readonly statuses: readonly [number, ...number[]];
  readonly message?: string;
  /** The vendor's code for this very fault. */
  readonly code?: string;
};

/** No message that is put into a documented answer is longer; generation has tried that the answer can take so much. */
const longestMessage = 200;

/** The documented answer to a fault, or a plain problem where the description has none. */
export function answerToFault(operation: MockOperation | undefined, fault: Fault): MockAnswer {
  const { errors = [], codes = [] } = operation ?? {};
  const [wanted] = fault.statuses;
  const found =
    documented(errors, fault.statuses) ??
    (fault.code === undefined ? undefined : anyWithCode(errors, wanted));
  const listed = codes.filter(({ code }) => code === fault.code);
  const known = listed.find(({ status }) => status === wanted) ?? listed[0];
  if (!found) return problem(wanted, fault.message ?? known?.meaning ?? "", fault.code);

  const { status, about } = found;
  const { statuses: _, code: codeAt, message: messageAt, madeUp, ...answer } = found.template;
  const usual = madeUp ? codes.find((entry) => entry.status === status) : undefined;
  const code = fault.code ?? usual?.code;
  const message =
    fault.message ?? known?.meaning ?? usual?.meaning ?? (madeUp ? about : undefined) ?? "";
  let { body } = answer;
  if (code !== undefined && codeAt) body = placed(body, codeAt, code);
  if (message !== "" && messageAt) body = placed(body, messageAt, message.slice(0, longestMessage));
  return { ...answer, status, ...(body === undefined ? {} : { body }) };
}

type Found = {
  readonly template: MockErrorAnswer;
  readonly status: number;
  /** What the description says of the status. */
  readonly about: string | undefined;
};

/** The answer with one of the statuses, or else the one for the range of the first, or `default`. */
function documented(
  errors: readonly MockErrorAnswer[],
  statuses: readonly [number, ...number[]],
): Found | undefined {
  const [first] = statuses;
  const wanted: readonly (readonly [string, number])[] = [
    ...statuses.map((status) => [String(status), status] as const),
    [`${String(first).slice(0, 1)}XX`, first],
    ["default", first],
  ];
  for (const [name, status] of wanted) {
    const template = errors.find((error) => Object.hasOwn(error.statuses, name));
    if (template) return { template, status, about: template.statuses[name] };
  }
  return undefined;
}

/** A vendor's code may come with a status that no response is documented for: it travels in the envelope of another one. */
function anyWithCode(errors: readonly MockErrorAnswer[], status: number): Found | undefined {
  const template = errors.find(({ code }) => code !== undefined);
  return template && { template, status, about: undefined };
}

/** What the mock says itself where the description has no words for it (RFC 9457). */
export function problem(status: number, detail: string, code?: string): MockAnswer {
  return {
    status,
    mediaType: "application/problem+json",
    body: { status, detail, ...(code === undefined ? {} : { code }) },
  };
}
