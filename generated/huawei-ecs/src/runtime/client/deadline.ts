/** The time limit of an attempt together with the caller's signal. */
export type Deadline = {
  readonly milliseconds: number;
  /** For `fetch`; its reason says what ended the call: "timeout" or "abort". */
  readonly signal: AbortSignal;
  /** Does one piece of work after the other; rejects when the call ends before it is done, whether or not the work minds the signal. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
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
  let fail = (_reason: string) => {};
  const end = (reason: string) => {
    controller.abort(reason);
    fail(reason);
  };
  const abort = () => end("abort");
  if (caller?.aborted) abort();
  const all = caller && follow(caller, abort);
  // The longest time that a timer can have; more means none.
  const timer = milliseconds < 2 ** 31 ? setTimeout(end, milliseconds, "timeout") : 0;
  const deadline: Deadline = {
    milliseconds: told,
    signal,
    run: (work) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        fail = reject;
        work().then(resolve, reject);
      }),
    isHeld: false,
    stop: () => {
      clearTimeout(timer);
      if (deadline.isHeld) return;
      if (all?.delete(abort) && !all.size) caller?.removeEventListener("abort", all);
    },
  };
  return deadline;
}

/** What a signal ends: a set that is its listener, since Node warns of many listeners. */
class Followers extends Set<() => void> {
  handleEvent(): void {
    for (const end of this) end();
  }
}

const followers = /* @__PURE__ */ new WeakMap<AbortSignal, Followers>();

/** Has a signal end something. To add the same listener again changes nothing. */
function follow(signal: AbortSignal, end: () => void): Followers {
  const all = followers.get(signal) ?? new Followers();
  followers.set(signal, all.add(end));
  signal.addEventListener("abort", all);
  return all;
}

/** Does a piece of work in a time. */
export async function within<T>(
  milliseconds: number,
  caller: AbortSignal | null | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const { run, stop } = startDeadline(milliseconds, caller);
  return run(work).finally(stop);
}

/** Waits; false if the caller's signal ended that early. */
export async function pause(
  milliseconds: number,
  caller: AbortSignal | null | undefined,
): Promise<boolean> {
  const reason: unknown = await within(milliseconds, caller, () => new Promise(() => {})).catch(
    (ended: unknown) => ended,
  );
  return reason === "timeout";
}
