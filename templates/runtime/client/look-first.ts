import type { Call } from "./call.js";
import { startDeadline } from "./deadline.js";
import type { ClientError } from "./errors.js";
import { failureOf } from "./failure.js";
import { isOpen, OutcomeUnknownError } from "./outcome-unknown.js";
import type { CallOptions } from "./transport.js";

/** Options of a call that must not be repeated blindly. */
export interface LookOptions<Output> extends CallOptions {
  /**
   * Is asked before the request is sent again: did the earlier attempt do its work? `false` sends it again, a value becomes the
   * result of the call, and anything else ends it with an `OutcomeUnknownError`. Without it, or without retries, nothing is sent
   * again that may have reached the service.
   */
  readonly lookBeforeResend?: ((failure: ClientError) => Promise<Output | boolean>) | undefined;
}

/** The call is made again, or ends: with an error, else with an output. */
type Verdict = {
  readonly again?: true;
  readonly error?: ClientError;
  readonly output?: unknown;
};

/**
 * Decides what follows on the failure of a request that must not arrive twice. `wait` passes the time until the next attempt; there
 * is none if there may be no other attempt.
 */
export async function lookFirst(
  failure: ClientError,
  wait: (() => Promise<void>) | undefined,
  call: Call,
  left: number,
): Promise<Verdict> {
  const { operation, options } = call;
  const { lookBeforeResend }: LookOptions<unknown> = options;
  let isUnknown = isOpen(failure);
  let more = "";
  if (lookBeforeResend && left > 0 && (wait || isUnknown)) {
    const deadline = startDeadline(left, options.signal);
    try {
      if (wait) await deadline.run(wait);
      const found = await deadline.run(async () => lookBeforeResend(failure));
      if (found === false) return wait ? { again: true } : { error: failure };
      if (found !== true && found !== undefined) return { output: found };
      isUnknown = true;
    } catch (error) {
      more = ` (looking for it failed: ${failureOf(error, call, deadline).message})`;
    } finally {
      deadline.stop();
    }
  }
  const error = isUnknown
    ? new OutcomeUnknownError(failure, operation.lookFor, call, more)
    : failure;
  return { error };
}
