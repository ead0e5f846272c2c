import type { Call } from "./call.js";
import type { Deadline } from "./deadline.js";
import { ApiError, NetworkError } from "./errors.js";
import { ownValue } from "./own.js";
import { quietly } from "./quietly.js";

/** An answer and what belongs to reading it. */
export type Answer = {
  readonly response: Response;
  readonly call: Call;
  readonly deadline: Deadline;
};

/** Reads an answer to its end, or to where its stream begins: the body of a success, or an error for everything else. */
export async function readAnswer(answer: Answer): Promise<unknown> {
  const { response, call } = answer;
  const { operation, options, settings } = call;
  const { status, headers, ok, type } = response;
  // Browsers keep everything about a redirect from scripts, its status too.
  if (type === "opaqueredirect") throw new NetworkError("redirected, which is not followed", call);
  quietly(() => options.onAnswer?.({ status, headers }));
  const body = await operation.read(answer);
  const { errorProperty } = operation;
  const isError = !ok || (!!errorProperty && ownValue(Object(body), errorProperty) != undefined);
  const { validateAnswer = settings.options.validateAnswer } = options;
  if (validateAnswer) validateAnswer({ call, status, body, isError });
  if (isError) throw new ApiError(response, body, call);
  return body;
}
