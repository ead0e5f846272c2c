/** A number that a signed integer of 32 bits holds. */
export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}

/** A number that a signed integer of 64 bits holds; the greatest of them reads as 2^63 in JavaScript. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63;
}
