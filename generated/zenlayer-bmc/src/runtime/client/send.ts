import { readAnswer } from "./answer.js";
import { startDeadline } from "./deadline.js";
import type { Call } from "./call.js";
import { ApiError } from "./errors.js";
import { failureOf } from "./failure.js";
import type { CallInput, Operation } from "./operation.js";
import { prepareRequest } from "./request.js";
import { checkTimeout, settingsOf, type CallOptions, type Transport } from "./transport.js";

/** Calls an operation once. Whatever goes wrong ends in a `ClientError`. */
export async function send<Input extends CallInput, Output>(
  transport: Transport,
  operation: Operation<Input, Output>,
  input: Input,
  options: CallOptions = {},
): Promise<Output> {
  const settings = settingsOf(transport);
  const { path, method } = operation;
  const call: Call = {
    operation: operation.id,
    method,
    url: undefined,
    secrets: [],
    base: settings.base,
    path,
    query: [],
    headers: new Headers(),
  };
  const deadline = startDeadline(
    checkTimeout(options.timeout ?? settings.options.timeout),
    options.signal,
  );
  let sent = false;
  try {
    const [url, init] = await deadline.run(() =>
      prepareRequest(call, operation, input, options, settings),
    );
    const fetch = settings.options.fetch ?? globalThis.fetch;
    const response = await deadline.run(() => {
      sent = true;
      return fetch(url, { ...init, signal: deadline.signal });
    });
    const parts = { response, call, deadline, options, parseJson: settings.options.parseJson };
    // What a service really answers is for a validator to say; the description says that it is this.
    return (await deadline.run(() => readAnswer(operation, parts))) as Output;
  } catch (error) {
    throw failureOf(error, call, deadline, sent);
  } finally {
    deadline.stop();
  }
}

/** True for an error with which a service answered an operation. */
export function isErrorOf(operation: { readonly id: string }, error: unknown): error is ApiError {
  return error instanceof ApiError && error.operation === operation.id;
}
