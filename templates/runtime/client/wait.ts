import { acceptorOf, failureOf, piecesOf } from "./accept.js";
import { pause, startDeadline } from "./deadline.js";
import { ClientError } from "./errors.js";
import { quietly } from "./quietly.js";
import { askedDelay, mayPass, type Signs } from "./retry.js";
import { checkTimeout, type Transport } from "./transport.js";
import { valuesAt } from "./value-at.js";
import type { WaitOptions, Waiting } from "./wait-outcome.js";
import type { Look, Piece, Waiter } from "./waiter.js";
import { waiting, type Diary } from "./waiting.js";

/** Waits for something that is under way. */
export function waitFor<Input, Output, State, Outcome>(
  client: Transport,
  waiter: Waiter<Input, Output>,
  input: Input,
  options: WaitOptions<State> = {},
): Waiting<Outcome, State> {
  return waiting((diary) =>
    ask<Input, Output, State, Outcome>(client, waiter, input, options, diary),
  );
}

/** Asks until an acceptor, the time or the signal ends it, or the service cannot be asked. */
export async function ask<Input, Output, State, Outcome>(
  client: Transport,
  waiter: Waiter<Input, Output>,
  input: Input,
  options: WaitOptions<State>,
  diary: Diary<State>,
  first = 0,
): Promise<Outcome> {
  const { isTransient = isPassing, now = () => performance.now(), random = Math.random } = options;
  const { minDelay = waiter.delay.min, maxDelay = waiter.delay.max } = options;
  const timeout = checkTimeout(options.timeout ?? waiter.timeout);
  const deadline = startDeadline(timeout, options.signal);
  // The pause of a wait that is over must keep no process alive.
  const { sleep = (milliseconds: number) => pause(milliseconds, deadline.signal) } = options;
  const begin = now();
  let output: Output | undefined;
  let pieces: readonly Piece[] = [];
  let polls = 0;

  // What was started must not be lost to a mistake in the caller's function.
  const passes = (error: ClientError): boolean => {
    try {
      return isTransient(error);
    } catch {
      return isPassing(error);
    }
  };

  // The outcome has the fields of its kind; the description says what is in them.
  const end = (special: object) =>
    ({
      output,
      ...special,
      states: diary.states,
      pieces,
      polls,
      elapsed: now() - begin,
    }) as Outcome;

  try {
    const calm = Math.min(first, options.maxDelay ?? first, timeout);
    if (calm > 0) await deadline.run<unknown>(async () => sleep(calm));
    for (;;) {
      let answer: Output | undefined;
      let error: ClientError | undefined;
      try {
        const call = { ...options.call, signal: deadline.signal };
        answer = await deadline.run(() => waiter.poll(client, input, call));
        output = answer;
        pieces = piecesOf(waiter.pieces, input, answer);
      } catch (reason) {
        if (deadline.signal.aborted || !(reason instanceof ClientError)) throw reason;
        error = reason;
      }
      polls += 1;
      const elapsed = now() - begin;
      const states = valuesAt<State>(answer, waiter.state).filter((state) => state !== undefined);
      const seen = { poll: polls, elapsed, states, error };
      diary.note(seen);
      quietly(() => options.onPoll?.(seen));

      const look: Look<Output> = { output: answer, error, elapsed, pieces };
      const acceptor = acceptorOf(waiter, look);
      if (acceptor?.then === "success") return end({ kind: "success", output: answer });
      if (acceptor?.then === "failure")
        return end({ kind: "failure", error, ...failureOf(acceptor, look, waiter.state) });
      if (error && !acceptor && !passes(error)) return end({ kind: "error", error });
      // Where no other question fits in, there is nothing to wait for.
      const left = timeout - elapsed - minDelay;
      if (left <= 0) return end({ kind: "timeout" });
      const longest = Math.max(minDelay, Math.min(maxDelay, minDelay * 2 ** (polls - 1)));
      const asked = askedDelay((error as Signs | undefined)?.headers);
      const wanted = Math.max(asked, minDelay + random() * (longest - minDelay));
      await deadline.run<unknown>(async () => sleep(Math.min(wanted, left, 2 ** 31 - 1)));
    }
  } catch (error) {
    if (deadline.signal.aborted) return end({ kind: deadline.signal.reason as string });
    throw error;
  } finally {
    deadline.stop();
  }
}

/** True for an error that may pass: no answer or a broken one, or a service that is too busy or failed. */
function isPassing(error: ClientError): boolean {
  const { kind, retryable } = error;
  const { status = 0 } = error as Signs;
  return (
    retryable ||
    mayPass(error, {}) ||
    kind === "outcome-unknown" ||
    (kind === "unexpected-body" && status < 300)
  );
}
