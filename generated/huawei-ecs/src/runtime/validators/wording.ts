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
