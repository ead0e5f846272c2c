import type { Call } from "./call.js";
import { causeOf } from "./cause.js";
import type { Deadline } from "./deadline.js";
import { AbortError, ClientError, InputError, NetworkError, TimeoutError } from "./errors.js";

/**
 * Codes of a connection that did not come about. What an open connection can end with as well, such as ECONNRESET or ETIMEDOUT,
 * is not among them.
 */
const unconnected =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT\w+|\w*CERT\w*|UNABLE_TO_\w+)$/;

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
  const { code = "", message } = cause;
  return sent
    ? new NetworkError(`no complete answer: ${message}`, call, {
        cause,
        isUnsent: unconnected.test(code),
      })
    : new InputError(`cannot be sent: ${message}`, call, { cause });
}
