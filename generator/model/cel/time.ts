/** The milliseconds of a constant duration in Go's form (`1h30m`, `-1.5s`); undefined if the text is none. */
export function durationMilliseconds(text: string): number | undefined {
  const [, sign, amounts] =
    /^([+-]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.exec(text) ?? [];
  if (amounts === undefined) return undefined;
  let total = 0;
  for (const [, amount, unit] of amounts.matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)/g)) {
    total += Number(amount) * (milliseconds[unit ?? ""] ?? 0);
  }
  return sign === "-" ? -total : total;
}

/** True for a moment as RFC 3339 writes it (`2025-01-31T12:00:00Z`), with a day that exists. */
export function isTimestamp(text: string): boolean {
  const match =
    /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(
      text,
    );
  if (match?.[1] === undefined) return false;
  const day = Date.parse(`${match[1]}T00:00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(match[1]);
}

const milliseconds: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};
