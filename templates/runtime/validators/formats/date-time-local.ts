import { isDate } from "./date.js";
import { isTimeLocal } from "./time-local.js";

/** `date-time` of RFC 3339 without an offset. */
export function isDateTimeLocal(text: string): boolean {
  return /^[Tt]$/.test(text.charAt(10)) && isDate(text.slice(0, 10)) && isTimeLocal(text.slice(11));
}
