import { UnexpectedBodyError, type BodyProblem } from "./errors.js";
import { hasNoBody, isJson, mediaTypeOf } from "./media-type.js";
import type { Reader } from "./operation.js";

/** Reads an answer that is JSON, as all are that the operation describes but for those in `texts`. */
export const readJson: Reader = async ({ response, call }) => {
  const { operation, settings } = call;
  const { parseJson = JSON.parse } = settings.options;
  const type = mediaTypeOf(response);
  const text = await response.text();
  if (hasNoBody(response, operation)) return undefined;
  const fail = (problem: BodyProblem) => new UnexpectedBodyError(response, problem, text, call);
  if (type && !isJson(type)) {
    if (operation.texts?.[response.status] === type) return text;
    throw fail("content-type");
  }
  try {
    return parseJson(text);
  } catch {
    throw fail(text.trim() ? "syntax" : "empty");
  }
};
