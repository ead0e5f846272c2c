import { ClientError, type CallContext } from "./errors.js";
import type { Guard } from "./operation.js";
import type { Signs } from "./retry.js";

/** What the description says about finding what a call may have made. */
export type LookFor = {
  /** The operation that finds it. */
  readonly operation: string;
  /** Places in the body of the request by which it is recognised, as JSON Pointers. */
  readonly fields: readonly string[];
};

/**
 * The request may have reached the service, but its answer did not come back: the work may be done, and to repeat the call may do
 * it twice. Look first.
 */
export class OutcomeUnknownError extends ClientError {
  override readonly name: string = "OutcomeUnknownError";
  readonly kind = "outcome-unknown" as const;
  /** What happened to the call. */
  declare readonly failure: ClientError;
  /** Where to look; undefined where the description does not say. */
  declare readonly lookFor: LookFor | undefined;

  constructor(failure: ClientError, lookFor: LookFor | undefined, call: CallContext, more = "") {
    const hint = lookFor
      ? `; look with \`${lookFor.operation}\` for the same ${lookFor.fields.join(", ")}`
      : "";
    super(
      `may have been done: ${failure.message}${more}${hint} before this is called again`,
      call,
      { failure, lookFor },
    );
  }
}

/** Guards an operation that could do its work twice. */
export const outcomeUnknown: Guard = (failure, call) =>
  isOpen(failure) && new OutcomeUnknownError(failure, call.operation.lookFor, call);

/** True if the service has not said whether the work is done: no answer, one that cannot be read, or an accident inside. */
export function isOpen(failure: ClientError): boolean {
  const { kind, status = 0 }: { readonly kind: string } & Signs = failure;
  return (
    /network|timeout/.test(kind) ||
    (status >= 500 && !/50[135]/.test(`${status}`)) ||
    (kind === "unexpected-body" && status < 300)
  );
}
