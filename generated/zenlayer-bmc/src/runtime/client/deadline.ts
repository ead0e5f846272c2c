/** The time limit of an attempt together with the caller's signal. */
export type Deadline = {
  readonly milliseconds: number;
  /** For `fetch`; its reason says what ended the call: "timeout" or "abort". */
  readonly signal: AbortSignal;
  /** Does a piece of work; rejects when the call ends before it is done, whether or not the work minds the signal. */
  readonly run: <T>(work: () => T | Promise<T>) => Promise<T>;
  /** Set while an answer goes on after the call, as a stream does: the caller's signal can still end it. */
  isHeld: boolean;
  /** Clears the timer, and leaves the caller's signal unless the answer goes on. */
  readonly stop: () => void;
};

/** Starts the clock of an attempt; `told` is the limit that an error names where this is what is left of it. */
export function startDeadline(
  milliseconds: number,
  caller: AbortSignal | null | undefined,
  told: number = milliseconds,
): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const over = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", reject);
  });
  // It may reject while nobody waits for it.
  over.catch(() => {});
  const abort = () => controller.abort("abort");
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort);
  // The longest time that a timer can have; more means none.
  const timer =
    milliseconds < 2 ** 31 ? setTimeout(() => controller.abort("timeout"), milliseconds) : 0;
  const deadline: Deadline = {
    milliseconds: told,
    signal,
    run: async (work) => {
      signal.throwIfAborted();
      return Promise.race([work(), over]);
    },
    isHeld: false,
    stop: () => {
      clearTimeout(timer);
      if (!deadline.isHeld) caller?.removeEventListener("abort", abort);
    },
  };
  return deadline;
}

/** Waits; false if the caller's signal ended that early. */
export async function pause(
  milliseconds: number,
  caller: AbortSignal | null | undefined,
): Promise<boolean> {
  const { run, signal, stop } = startDeadline(milliseconds, caller);
  await run(() => new Promise<never>(() => {})).catch(() => {});
  stop();
  return signal.reason === "timeout";
}
