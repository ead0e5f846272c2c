/** `int(value)`: a number without its fraction, or the number that a text writes; undefined where CEL has an error. */
export function toInt(value: unknown): number | undefined {
  const number =
    typeof value === "string" && /^[+-]?\d+$/.test(value)
      ? Number(value)
      : typeof value === "number"
        ? Math.trunc(value)
        : NaN;
  return Math.abs(number) <= 2 ** 63 ? number : undefined;
}

/** `double(value)`; undefined where CEL has an error, and for infinities, which no rule means. */
export function toDouble(value: unknown): number | undefined {
  const isDecimal =
    typeof value === "string" && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(value);
  const number = isDecimal || typeof value === "number" ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** `string(value)`, for texts, whole numbers and bools; undefined for anything else. */
export function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || Number.isInteger(value) ? String(value) : undefined;
}
