import type { Call } from "./call.js";
import { causeOf } from "./cause.js";
import type { Deadline } from "./deadline.js";
import { AbortError, ClientError, InputError, NetworkError, TimeoutError } from "./errors.js";

/**
 * Codes of a connection that did not come about. What an open connection can end with as well, such as ECONNRESET or ETIMEDOUT,
 * is not among them.
 */
const unconnected = /^(E?Conn\w*Refused|ENotFound|EAI_|UND_ERR_CONNECT_TIMEOUT|.*CERT|UNABLE_TO_)/i;

/** What ended a call, as an error of the client; without a deadline, what kept its request from being sent. */
export function failureOf(
  error: unknown,
  call: Call,
  { signal, milliseconds = 0 }: Partial<Deadline> = {},
  sent = true,
): ClientError {
  if (error instanceof ClientError) return error;
  if (signal?.reason === "timeout") return new TimeoutError(milliseconds, call);
  if (signal?.aborted) return new AbortError("ended by the caller's signal", call);
  const cause = causeOf(error, call);
  if (!sent || !signal) return new InputError(`cannot be sent: ${cause.message}`, call, { cause });
  const isUnsent = unconnected.test(cause.code ?? "");
  return new NetworkError(`no complete answer: ${cause.message}`, call, { cause, isUnsent });
}
