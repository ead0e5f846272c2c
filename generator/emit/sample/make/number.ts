import { decimalsOf, isMultipleOf } from "../json.ts";
import type { NumberShape, TextShape } from "../shape.ts";
import { numberFormats } from "../text/format.ts";

const mostNumbers = 1_000;

/** Numbers within the bounds, small and plain ones first: 1 if it will do, else from the nearest bound on. */
export function* numbersOf(
  shape: NumberShape,
  { formats }: TextShape,
  integer: boolean,
): Iterable<number> {
  let whole = integer;
  let { limit: low } = shape.minimum;
  let { limit: high } = shape.maximum;
  for (const format of formats) {
    const range = numberFormats.get(format);
    whole ||= range?.whole === true;
    if (range) [low, high] = [Math.max(low, range.min), Math.min(high, range.max)];
  }
  const allowed = (value: number): boolean =>
    value >= low &&
    value <= high &&
    !(shape.minimum.exclusive && value === shape.minimum.limit) &&
    !(shape.maximum.exclusive && value === shape.maximum.limit) &&
    (!whole || Number.isInteger(value)) &&
    shape.divisors.every((divisor) => isMultipleOf(value, divisor));
  for (const value of plainNumbers(low, high, shape.divisors, whole)) {
    if (allowed(value)) yield value;
  }
}

function* plainNumbers(
  low: number,
  high: number,
  divisors: readonly number[],
  whole: boolean,
): Iterable<number> {
  const step = Math.max(...divisors.map(Math.abs), whole || divisors.length === 0 ? 1 : 0);
  const first = low === -Infinity ? Math.min(1, Math.floor(high / step)) : Math.ceil(low / step);
  // From 1 upwards where the bounds leave it, else from the lower bound.
  const start = first < 1 && high >= step ? 1 : first;
  for (let index = 0; index < mostNumbers; index += 1) yield multiple(start + index, step);
  for (let index = 1; index < mostNumbers; index += 1) yield multiple(start - index, step);
  if (whole || divisors.length > 0) return;
  // A narrow range of fractions may hold no whole number.
  const [from, to] = [
    Number.isFinite(low) ? low : high - 1,
    Number.isFinite(high) ? high : low + 1,
  ];
  for (let parts = 2; parts <= 64; parts *= 2) {
    for (let part = 0; part <= parts; part += 1) yield from + ((to - from) * part) / parts;
  }
}

/** `count` steps, without the noise of binary fractions: three steps of 0.1 are 0.3. */
function multiple(count: number, step: number): number {
  return Number((count * step).toFixed(Math.min(100, decimalsOf(step))));
}
