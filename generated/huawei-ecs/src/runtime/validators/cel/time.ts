/** `timestamp(text)` in milliseconds; undefined if the text is no moment in the form of RFC 3339. */
export function timestamp(text: string | undefined): number | undefined {
  const [, day, time, fraction = "0", zone] = momentPattern.exec(text ?? "") ?? [];
  if (day === undefined) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  return exists ? Date.parse(`${day}T${time}${zone}`) + Number(fraction) * 1000 : undefined;
}

/** `duration(text)` in milliseconds, for texts such as `1h30m` and `-1.5s`; undefined for others. */
export function duration(text: string | undefined): number | undefined {
  const [, sign, amounts] = durationPattern.exec(text ?? "") ?? [];
  if (amounts === undefined) return undefined;
  let total = 0;
  for (const [, amount, unit] of amounts.matchAll(/([\d.]+)([a-zµ]+)/g)) {
    total += Number(amount) * (unitMilliseconds.get(unit ?? "") ?? 0);
  }
  return sign === "-" ? -total : total;
}

const momentPattern =
  /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d{1,9})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const durationPattern = /^([+-]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/;

const unitMilliseconds: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["ns", 1e-6],
  ["us", 1e-3],
  ["µs", 1e-3],
  ["ms", 1],
  ["s", 1000],
  ["m", 60_000],
  ["h", 3_600_000],
]);
