import { attemptLimitOf, attemptOnce, type Repeat } from "./attempt.js";
import type { Call } from "./call.js";
import type { InputCheck } from "./check.js";
import { ApiError } from "./errors.js";
import { failureOf } from "./failure.js";
import type { CallInput, Operation } from "./operation.js";
import { prepareCall } from "./request.js";
import { checkTimeout, settingsOf, type CallOptions, type Transport } from "./transport.js";

/**
 * Calls an operation, in one attempt, or in as many as the transport's retries make of it; with a `check`, the input is held
 * against it first. Whatever goes wrong ends in a `ClientError`.
 */
export async function send<Input extends CallInput, Output>(
  transport: Transport,
  operation: Operation<Input, Output>,
  input: Input,
  options: CallOptions = {},
  check?: InputCheck,
): Promise<Output> {
  const settings = settingsOf(transport);
  const call: Call = {
    operation,
    input,
    options,
    settings,
    limit: checkTimeout(options.timeout ?? settings.options.timeout),
    attempts: [],
    url: undefined,
    secrets: [],
    base: settings.base,
    path: operation.path,
    query: [],
    headers: new Headers(),
  };
  try {
    check?.run(check, call);
    prepareCall(call);
  } catch (error) {
    throw failureOf(error, call);
  }
  // What a service really answers is for a validator to say; the description says that it is this.
  return (settings.retries?.repeat ?? once)(call) as Promise<Output>;
}

const once: Repeat = async (call) => {
  const { failure, output, isSent } = await attemptOnce(call, attemptLimitOf(call));
  if (failure) throw (isSent && call.operation.guard?.(failure, call)) || failure;
  return output;
};

/** True for an error with which a service answered an operation. */
export function isErrorOf(operation: { readonly id: string }, error: unknown): error is ApiError {
  return error instanceof ApiError && error.operation === operation.id;
}
