/** `partial-time` of RFC 3339: a time of the day without an offset. */
export function isTimeLocal(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?$/.test(text);
}
