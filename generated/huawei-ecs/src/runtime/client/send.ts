import { readAnswer } from "./answer.js";
import { startDeadline } from "./deadline.js";
import type { Call } from "./draft.js";
import {
  AbortError,
  ApiError,
  ClientError,
  InputError,
  NetworkError,
  TimeoutError,
} from "./errors.js";
import { makeMask } from "./mask.js";
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
  const secrets = makeMask();
  const call: Call = {
    operation: operation.id,
    method: operation.method,
    url: undefined,
    mask: secrets.apply,
    secrets,
  };
  checkTimeout(options.timeout);
  const milliseconds = options.timeout ?? settings.options.timeout ?? 60_000;
  const deadline = startDeadline(milliseconds, options.signal);
  let sent = false;
  try {
    const { url, init } = await deadline.run(() =>
      prepareRequest(operation, input, options, settings, call),
    );
    const fetch = settings.options.fetch ?? globalThis.fetch;
    const response = await deadline.run(() => {
      sent = true;
      return fetch(url, { ...init, signal: deadline.signal });
    });
    const output = await deadline.run(() => readAnswer(response, operation.responses, call));
    // What a service really answers is for a validator to say; the description says that it is this.
    return output as Output;
  } catch (error) {
    if (error instanceof ClientError) throw error;
    const ended = deadline.ended();
    if (ended === "timeout") throw new TimeoutError(milliseconds, call);
    if (ended === "abort") throw new AbortError(call);
    if (!sent) throw new InputError("the input cannot be sent", call, error);
    throw new NetworkError("no complete answer came", call, error);
  } finally {
    deadline.stop();
  }
}

/** True for an error with which a service answered an operation. */
export function isErrorOf(operation: { readonly id: string }, error: unknown): error is ApiError {
  return error instanceof ApiError && error.operation === operation.id;
}
