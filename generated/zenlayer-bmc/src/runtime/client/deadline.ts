/** The time limit of a call together with the caller's signal. */
export type Deadline = {
  /** For `fetch`. */
  readonly signal: AbortSignal;
  /** What ended the call, if anything did. */
  readonly ended: () => "timeout" | "abort" | undefined;
  /** Does a piece of work; rejects when the call ends before it is done, whether or not the work minds the signal. */
  readonly run: <T>(work: () => T | Promise<T>) => Promise<T>;
  /** Clears the timer and leaves the caller's signal. */
  readonly stop: () => void;
};

/** The longest time that a timer can have; more means none. */
const longest = 2 ** 31 - 1;

/** Starts the clock of a call. */
export function startDeadline(
  milliseconds: number,
  signal: AbortSignal | null | undefined,
): Deadline {
  const controller = new AbortController();
  let ended: "timeout" | "abort" | undefined;
  let reject: (reason: unknown) => void;
  const over = new Promise<never>((_resolve, rejectOver) => {
    reject = rejectOver;
  });
  // It may reject while nobody waits for it.
  over.catch(() => {});
  const end = (why: "timeout" | "abort") => {
    ended ??= why;
    controller.abort();
    reject(controller.signal.reason);
  };
  const onAbort = () => end("abort");
  if (signal?.aborted) end("abort");
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer =
    milliseconds <= longest ? setTimeout(() => end("timeout"), milliseconds) : undefined;
  return {
    signal: controller.signal,
    ended: () => ended,
    run: async (work) => {
      controller.signal.throwIfAborted();
      return Promise.race([work(), over]);
    },
    stop: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    },
  };
}
