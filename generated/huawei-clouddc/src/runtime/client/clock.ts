/** How many milliseconds the service's clock is ahead of this machine's, as far as a client has found out. */
export type Clock = { ahead: number };

/** The time by the service's clock, in milliseconds. */
export function now({ ahead }: Clock): number {
  return Date.now() + ahead;
}

/** Sets the clock by an answer to what was signed at a time; false if they agree as far as the service asks for, in milliseconds. */
export function setClock(
  clock: Clock,
  { headers }: Response,
  signedAt: number,
  tolerance: number,
): boolean {
  const date = Date.parse(headers.get("Date") ?? "");
  // The header has whole seconds: the service may have seen almost one more.
  if (!(Math.abs(date - signedAt) > tolerance - 1000)) return false;
  clock.ahead = date - Date.now();
  return true;
}
