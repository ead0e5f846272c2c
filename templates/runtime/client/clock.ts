/** What a client knows of the service's time. */
export type Clock = {
  /** How many milliseconds the service's clock is ahead of this machine's, as far as a client has found out. */
  ahead: number;
  /** Sets it by an answer to what was signed at a time; false if they agree as far as the service asks for, in milliseconds. */
  readonly set: (headers: Headers | undefined, signedAt: number, tolerance: number) => boolean;
};

/** A clock that answers can set. */
export function newClock(): Clock {
  const clock: Clock = {
    ahead: 0,
    set(headers, signedAt, tolerance) {
      const date = Date.parse(headers?.get("Date") ?? "");
      // The header has whole seconds: the service may have seen almost one more.
      if (!(Math.abs(date - signedAt) > tolerance - 1000)) return false;
      clock.ahead = date - Date.now();
      return true;
    },
  };
  return clock;
}

/** The time by the service's clock, in milliseconds; by this machine's where that is all there is. */
export function now(clock: Clock | undefined): number {
  return Date.now() + (clock?.ahead ?? 0);
}
