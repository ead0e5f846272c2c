/** A number that a signed integer of 8 bits holds. */
export function isInt8(value: number): boolean {
  return isWithin(value, -128, 127);
}

/** A number that an unsigned integer of 8 bits holds. */
export function isUint8(value: number): boolean {
  return isWithin(value, 0, 255);
}

/** A number that a signed integer of 16 bits holds. */
export function isInt16(value: number): boolean {
  return isWithin(value, -32_768, 32_767);
}

/** A number that an unsigned integer of 16 bits holds. */
export function isUint16(value: number): boolean {
  return isWithin(value, 0, 65_535);
}

/** A number that a signed integer of 32 bits holds. */
export function isInt32(value: number): boolean {
  return isWithin(value, -(2 ** 31), 2 ** 31 - 1);
}

/** A number that an unsigned integer of 32 bits holds. */
export function isUint32(value: number): boolean {
  return isWithin(value, 0, 2 ** 32 - 1);
}

/** A number that a signed integer of 64 bits holds; the greatest of them reads as 2^63 in JavaScript. */
export function isInt64(value: number): boolean {
  return isWithin(value, -(2 ** 63), 2 ** 63);
}

/** A number that an unsigned integer of 64 bits holds; the greatest of them reads as 2^64 in JavaScript. */
export function isUint64(value: number): boolean {
  return isWithin(value, 0, 2 ** 64);
}

/** An integer that a floating point number of 64 bits holds exactly, and the next one too. */
export function isDoubleInt(value: number): boolean {
  return Number.isSafeInteger(value);
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
