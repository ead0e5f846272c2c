/** Words in a row, with one thing between them and another before the last. */
export function listed(words: readonly string[], between: string, last: string): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(between)}${last}${words.at(-1)}`;
}

/** So many values are listed; the message says how many more there are. */
export const mostListed = 12;

/** A list is mostly a constant of a validator, so it is worked out once what its values look like. */
const looks = new WeakMap<
  readonly unknown[],
  { readonly text: string; readonly between: string }
>();

/** The values of a list as they are shown, as many as are listed. */
export function shown(values: readonly unknown[], between: string): string {
  const known = looks.get(values);
  if (known?.between === between) return known.text;
  const text = values.slice(0, mostListed).map(show).join(between);
  looks.set(values, { text, between });
  return text;
}

/** A value as JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
