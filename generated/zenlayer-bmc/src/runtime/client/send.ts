import { readAnswer } from "./answer.js";
import { startDeadline } from "./deadline.js";
import type { Call } from "./call.js";
import type { InputCheck } from "./check.js";
import { ApiError } from "./errors.js";
import { failureOf } from "./failure.js";
import type { CallInput, Operation } from "./operation.js";
import { prepareCall, requestOf } from "./request.js";
import { checkTimeout, settingsOf, type CallOptions, type Transport } from "./transport.js";

/**
 * Calls an operation, in as many attempts as it takes; with a `check`, the input is held against it first. Whatever goes wrong
 * ends in a `ClientError`.
 */
export async function send<Input extends CallInput, Output>(
  transport: Transport,
  operation: Operation<Input, Output>,
  input: Input,
  options: CallOptions = {},
  check?: InputCheck,
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
  let attempt = call;
  let sent = false;
  let recovered = false;
  try {
    check?.run(check, call, operation, input, options, settings);
    await deadline.run(() => prepareCall(call, operation, input, options, settings));
    const { fetch = globalThis.fetch, parseJson } = settings.options;
    for (;;) {
      // What one attempt adds, such as a signature, must not reach the next.
      attempt = { ...call, query: [...call.query], headers: new Headers(call.headers) };
      const [url, init] = await deadline.run(() =>
        requestOf(attempt, operation, input, options, settings),
      );
      sent = true;
      const response = await deadline.run(() => fetch(url, { ...init, signal: deadline.signal }));
      if (/401|403/.test(`${response.status}`) && !recovered) {
        recovered = true;
        if (await deadline.run(() => attempt.recover?.(response))) {
          await response.body?.cancel();
          continue;
        }
      }
      const answer = { response, call: attempt, deadline, options, parseJson };
      // What a service really answers is for a validator to say; the description says that it is this.
      return (await deadline.run(() => readAnswer(operation, answer))) as Output;
    }
  } catch (error) {
    throw failureOf(error, attempt, deadline, sent);
  } finally {
    deadline.stop();
  }
}

/** True for an error with which a service answered an operation. */
export function isErrorOf(operation: { readonly id: string }, error: unknown): error is ApiError {
  return error instanceof ApiError && error.operation === operation.id;
}
