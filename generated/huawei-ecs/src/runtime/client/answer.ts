import type { AnswerCheck } from "./answer-check.js";
import type { Call } from "./call.js";
import type { Deadline } from "./deadline.js";
import { ApiError, NetworkError, UnexpectedBodyError, type BodyProblem } from "./errors.js";
import type { CallInput, Operation } from "./operation.js";
import { ownValue } from "./own.js";
import type { CallOptions } from "./transport.js";

/** An answer and what belongs to reading it. */
export type Answer = {
  readonly response: Response;
  readonly call: Call;
  readonly deadline: Deadline;
  readonly options: CallOptions;
  readonly parseJson: ((text: string) => unknown) | undefined;
  /** What the client says of looking at answers; the call's own word wins. */
  readonly check: AnswerCheck | false | undefined;
};

/** Reads an answer to its end, or to where its stream begins: the body of a success, or an error for everything else. */
export async function readAnswer(
  operation: Operation<CallInput, unknown>,
  answer: Answer,
): Promise<unknown> {
  const { response, call, options } = answer;
  const { status, headers, ok, type } = response;
  // Browsers keep everything about a redirect from scripts, its status too.
  if (type === "opaqueredirect") throw new NetworkError("redirected, which is not followed", call);
  options.onAnswer?.({ status, headers });
  const body = await readBody(operation, answer);
  const { errorProperty } = operation;
  const isError = !ok || (!!errorProperty && ownValue(Object(body), errorProperty) != undefined);
  const { validateAnswer = answer.check } = options;
  const refusal = validateAnswer && validateAnswer({ call, status, body, isError });
  if (refusal) throw refusal;
  if (isError) throw new ApiError(response, body, call);
  return body;
}

async function readBody(
  { responses, readers, fits }: Operation<CallInput, unknown>,
  answer: Answer,
): Promise<unknown> {
  const { response, call, parseJson = JSON.parse } = answer;
  const { status } = response;
  const kind = Math.trunc(status / 100);
  const documented =
    ownValue(responses, `${status}`) ??
    ownValue(responses, `${kind}XX`) ??
    ownValue(responses, "default");
  const isDescribed = !!documented?.[0];
  // Without a body, or not described to have one. A redirect that is not followed comes with a page for people.
  if (
    call.method === "HEAD" ||
    /204|205|304/.test(`${status}`) ||
    (!isDescribed && (kind === 3 || (documented && kind < 4)))
  ) {
    await response.body?.cancel();
    return undefined;
  }
  // Nothing is known of an answer that is not described: JSON and plain text are read, the rest is not for programs.
  const expected = (isDescribed ? documented : ["application/json", "text/plain"]).map(essence);
  const actual = essence(response.headers.get("content-type") ?? "");
  // The described type decides what the caller gets, the actual one only whether it is that type.
  const type = actual
    ? (expected.find((one) => one === actual) ??
      expected.find((one) => (isJson(one) && isJson(actual)) || fits?.(actual, one)))
    : expected[0];
  const read = ownValue(readers, type ?? "");
  if (read) return read(answer);
  const text = await response.text();
  const fail = (problem: BodyProblem) => new UnexpectedBodyError(response, problem, text, call);
  if (!type) throw fail("content-type");
  if (!isJson(type)) return text;
  try {
    return parseJson(text);
  } catch {
    if (!actual && !isDescribed) return text || undefined;
    throw fail(text.trim() ? "syntax" : "empty");
  }
}

/** A media type without parameters, in lower case. */
function essence(contentType: string): string {
  return contentType.replace(/;.*/s, "").trim().toLowerCase();
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}
