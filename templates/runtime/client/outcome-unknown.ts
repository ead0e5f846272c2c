import { ClientError, type CallContext } from "./errors.js";

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
      ? `; look with \`${lookFor.operation}\` for what has the same ${lookFor.fields.join(", ")}`
      : "";
    super(
      `may have been done: ${failure.message}${more}${hint} before this is called again`,
      call,
      { failure, lookFor },
    );
  }
}
