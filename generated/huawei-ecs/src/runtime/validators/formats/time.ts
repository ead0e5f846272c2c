import { twoDigits } from "./digits.js";

/** `full-time` of RFC 3339: with an offset; second 60 only where a leap second may be. */
export function isTime(text: string): boolean {
  if (!/^\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)$/i.test(text)) return false;
  const hour = twoDigits(text, 0);
  const minute = twoDigits(text, 3);
  const second = twoDigits(text, 6);
  const isUtc = text.endsWith("Z") || text.endsWith("z");
  const offsetHour = isUtc ? 0 : twoDigits(text, text.length - 5);
  const offsetMinute = isUtc ? 0 : twoDigits(text, text.length - 2);
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHour * 60 + offsetMinute) * (text.at(-6) === "-" ? 1 : -1);
  const minutesInUtc = (hour * 60 + minute + offset + 2880) % 1440;
  return minutesInUtc === 1439;
}
