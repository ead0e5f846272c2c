import { UnexpectedBodyError, type BodyProblem } from "./errors.js";
import { essence, hasNoBody, isJson, mediaTypeOf } from "./media-type.js";
import type { Reader } from "./operation.js";
import { ownValue } from "./own.js";

/** Reads an answer as what is described for its status. */
export const readDescribed: Reader = async (answer) => {
  const { response, call } = answer;
  const { operation, settings } = call;
  const { responses, readers, fits } = operation;
  const { parseJson = JSON.parse } = settings.options;
  const { status } = response;
  const kind = Math.trunc(status / 100);
  const documented = [`${status}`, `${kind}XX`, "default"]
    .map((key) => ownValue(responses, key))
    .find(Boolean);
  const isDescribed = !!documented?.[0];
  // Not described to have a body. A redirect that is not followed comes with a page for people.
  const isIgnored = !isDescribed && (kind === 3 || (documented && kind < 4));
  if (isIgnored || hasNoBody(response, operation)) return response.body?.cancel();
  // Nothing is known of an answer that is not described: JSON and plain text are read, the rest is not for programs.
  const expected = (isDescribed ? documented : ["application/json", "text/plain"]).map(essence);
  const actual = mediaTypeOf(response);
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
};
