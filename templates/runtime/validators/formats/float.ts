/** A number within the range of a floating point number of 32 bits; how exact it is does not matter. */
export function isFloat(value: number): boolean {
  return Number.isFinite(Math.fround(value));
}
