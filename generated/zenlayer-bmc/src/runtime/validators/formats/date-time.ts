import { isDate } from "./date.js";
import { isTime } from "./time.js";

/** `date-time` of RFC 3339. */
export function isDateTime(text: string): boolean {
  return (
    (text[10] === "T" || text[10] === "t") && isDate(text.slice(0, 10)) && isTime(text.slice(11))
  );
}
