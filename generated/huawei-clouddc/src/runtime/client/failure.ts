import type { Call } from "./call.js";
import { causeOf } from "./cause.js";
import type { Deadline } from "./deadline.js";
import { AbortError, ClientError, InputError, NetworkError, TimeoutError } from "./errors.js";

/** What ended a call, as an error of the client. */
export function failureOf(
  error: unknown,
  call: Call,
  { signal, milliseconds }: Deadline,
  sent = true,
): ClientError {
  if (error instanceof ClientError) return error;
  if (signal.reason === "timeout") return new TimeoutError(milliseconds, call);
  if (signal.aborted) return new AbortError("ended by the caller's signal", call);
  const cause = causeOf(error, call);
  return sent
    ? new NetworkError(`no complete answer: ${cause.message}`, call, { cause })
    : new InputError(`cannot be sent: ${cause.message}`, call, { cause });
}
