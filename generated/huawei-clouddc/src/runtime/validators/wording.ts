/** What texts of formats look like that are often got wrong, in every language; the example of RFC 3339. */
export const formatExamples: Readonly<Record<string, string>> = {
  date: "1985-04-12",
  "date-time": "1985-04-12T23:20:50Z",
};

/** Words in a row, with one thing between them and another before the last. */
export function listed(words: readonly string[], between: string, last: string): string {
  const start = words.slice(0, -1).join(between);
  return `${start}${start && last}${words.slice(-1).join("")}`;
}

/** So many values are listed; the message says how many more there are. */
export const mostListed = 12;

/** A value as JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
