import { isDate } from "./date.js";

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `IMF-fixdate` of RFC 9110: `Sun, 06 Nov 1994 08:49:37 GMT`. The day of the week must be that of the date. */
export function isHttpDate(text: string): boolean {
  const match = /^(\w{3}), (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(text);
  if (!match) return false;
  const [weekday = "", day = "", monthName = "", year = "", ...clock] = match.slice(1);
  const month = months.indexOf(monthName) + 1;
  const [hour, minute, second] = clock.map(Number) as [number, number, number]; // three groups of digits
  const date = `${year}-${String(month).padStart(2, "0")}-${day}`;
  return (
    isDate(date) &&
    days.indexOf(weekday) === new Date(`${date}T00:00:00Z`).getUTCDay() &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 60
  );
}
