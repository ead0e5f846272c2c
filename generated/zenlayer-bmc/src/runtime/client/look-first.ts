import { startDeadline } from "./deadline.js";
import type { ClientError } from "./errors.js";
import { failureOf } from "./failure.js";
import type { Guard } from "./operation.js";
import { OutcomeUnknownError } from "./outcome-unknown.js";
import type { Signs } from "./retry.js";
import type { CallOptions } from "./transport.js";

/** Options of a call that must not be repeated blindly. */
export interface LookOptions<Output> extends CallOptions {
  /**
   * Is asked before the request is sent again: did the earlier attempt do its work? `false` sends it again, a value becomes the
   * result of the call, and anything else ends it with an `OutcomeUnknownError`. Without it nothing is sent again that may have
   * reached the service.
   */
  readonly lookBeforeResend?: ((failure: ClientError) => Promise<Output | boolean>) | undefined;
}

/** Guards an operation that could do its work twice. */
export const lookFirst: Guard = async (failure, wait, { call, operation, options, left }) => {
  const { lookBeforeResend }: LookOptions<unknown> = options;
  let isUnknown = isOpen(failure);
  let more = "";
  if (lookBeforeResend && left > 0 && (wait || isUnknown)) {
    const deadline = startDeadline(left, options.signal);
    try {
      if (wait) await deadline.run(wait);
      const found = await deadline.run(() => lookBeforeResend(failure));
      if (found === false) return wait ? "send again" : failure;
      if (found !== true && found !== undefined) return { output: found };
      isUnknown = true;
    } catch (error) {
      more = ` (looking for it failed: ${failureOf(error, call, deadline).message})`;
    } finally {
      deadline.stop();
    }
  }
  return isUnknown ? new OutcomeUnknownError(failure, operation.lookFor, call, more) : failure;
};

/** True if the service has not said whether the work is done: no answer, one that cannot be read, or an accident inside. */
function isOpen(failure: ClientError): boolean {
  const { kind } = failure;
  const { status = 0 } = failure as Signs;
  return (
    /network|timeout/.test(kind) ||
    /50[024]/.test(`${status}`) ||
    (kind === "unexpected-body" && status < 300)
  );
}
