import { checkTimeout, type CallOptions, type Transport } from "./transport.js";
import { valuesAt } from "./value-at.js";
import { ask } from "./wait.js";
import type { Started, WaitOptions, Waiting } from "./wait-outcome.js";
import type { Waiter } from "./waiter.js";
import { waiting } from "./waiting.js";

/** A call that starts something, and what follows. */
export type Beginning<Input, Answer, PollInput> = BeginningRules<Input, Answer, PollInput> & {
  readonly start: (client: Transport, input: Input, options?: CallOptions) => Promise<Answer>;
};

/** How its answer leads to the question. */
export type BeginningRules<Input, Answer, PollInput> = {
  /** Places in its answer without which nothing can be asked. */
  readonly needs: readonly string[];
  readonly next: (input: Input, answer: Answer) => PollInput;
};

/** Starts something and waits for it. Only the first call throws: after it the outcome tells everything. */
export function startAndWait<Input, Answer, PollInput, PollOutput, State, Outcome>(
  client: Transport,
  { start, needs, next }: Beginning<Input, Answer, PollInput>,
  waiter: Waiter<PollInput, PollOutput>,
  input: Input,
  options: WaitOptions<State> = {},
): Waiting<Started<Outcome, Answer>, State> {
  return waiting(async (diary) => {
    // Before anything is started.
    checkTimeout(options.timeout ?? waiter.timeout);
    const started = await start(client, input, { ...options.call, signal: options.signal });
    if (needs.some((place) => !valuesAt(started, place).flat().some(Boolean)))
      return { kind: "untracked", started };
    const { delay } = waiter;
    const outcome = await ask<PollInput, PollOutput, State, Outcome>(
      client,
      waiter,
      next(input, started),
      options,
      diary,
      delay.first,
    );
    return { ...outcome, started };
  });
}
