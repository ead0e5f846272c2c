import { readAnswer } from "./answer.js";
import type { Call } from "./call.js";
import { startDeadline } from "./deadline.js";
import type { ClientError } from "./errors.js";
import { failureOf } from "./failure.js";
import { requestOf } from "./request.js";
import { checkTimeout } from "./transport.js";

/** Makes the attempts of a call, and ends in its result or an error. */
export type Repeat = (call: Call) => Promise<unknown>;

/** Is told that an attempt is about to be sent; what it gives back is told how that ended. */
export type Watch = (attempt: Call) => (outcome: Outcome) => void;

/** How an attempt ended. */
export type Outcome = {
  output?: unknown;
  failure?: ClientError;
  status?: number;
  /** True where the request may have reached the service. */
  isSent: boolean;
};

type Failure = ClientError & { readonly isUnsent?: boolean };

/** The time that a single attempt may take. */
export function attemptLimitOf({ options, settings, limit }: Call): number {
  const { attemptTimeout = settings.options.attemptTimeout } = options;
  return Math.min(limit, checkTimeout(attemptTimeout ?? limit));
}

/**
 * Makes one attempt of a call, with credentials and a signature of its own; `told` is the limit that an error names where the time
 * is what is left of it.
 */
export async function attemptOnce(call: Call, time: number, told: number = time): Promise<Outcome> {
  const { settings, options } = call;
  const { fetch = globalThis.fetch } = settings.options;
  const deadline = startDeadline(time, options.signal, told);
  const { signal } = deadline;
  const result: Outcome = { isSent: false };
  let ended: ReturnType<Watch> | undefined;
  try {
    // Goes on in vain where the time is up, and so looks whether it is before anybody else is concerned.
    await deadline.run(async () => {
      const [url, init] = await requestOf(call, signal);
      signal.throwIfAborted();
      ended = settings.watch?.(call);
      result.isSent = true;
      const response = await fetch(url, init);
      signal.throwIfAborted();
      result.status = response.status;
      result.output = await readAnswer({ response, call, deadline });
    });
  } catch (error) {
    const failure: Failure = failureOf(error, call, deadline, result.isSent);
    result.failure = failure;
    if (failure.isUnsent) result.isSent = false;
  }
  deadline.stop();
  ended?.(result);
  return result;
}
