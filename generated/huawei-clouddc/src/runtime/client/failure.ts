import type { Call } from "./call.js";
import { causeOf } from "./cause.js";
import type { Deadline } from "./deadline.js";
import { AbortError, ClientError, InputError, NetworkError, TimeoutError } from "./errors.js";

/**
 * Codes of a connection that did not come about. What an open connection can end with as well, such as ECONNRESET or ETIMEDOUT,
 * is not among them.
 */
const unconnected =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_.+|UND_ERR_CONNECT_TIMEOUT|.*CERT.*|UNABLE_TO_.+)$/;

/** What ended a call, as an error of the client. */
export function failureOf(
  error: unknown,
  call: Call,
  { signal, milliseconds }: Deadline,
  sent: boolean = true,
): ClientError {
  if (error instanceof ClientError) return error;
  if (signal.reason === "timeout") return new TimeoutError(milliseconds, call);
  if (signal.aborted) return new AbortError("ended by the caller's signal", call);
  if (!sent) return unsent(error, call);
  const cause = causeOf(error, call);
  const isUnsent = unconnected.test(cause.code ?? "");
  return new NetworkError(`no complete answer: ${cause.message}`, call, { cause, isUnsent });
}

/** What kept a request from being sent. */
export function unsent(error: unknown, call: Call): ClientError {
  if (error instanceof ClientError) return error;
  const cause = causeOf(error, call);
  return new InputError(`cannot be sent: ${cause.message}`, call, { cause });
}
