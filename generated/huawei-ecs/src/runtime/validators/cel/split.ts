/** `text.split(separator, limit)`: at most so many parts, the last of which is the rest; a negative limit is none. */
export function split(text: string, separator: string, limit = -1): readonly string[] {
  if (limit === 0) return [];
  const parts = separator === "" ? Array.from(text) : text.split(separator);
  if (limit < 0 || parts.length <= limit) return parts;
  return [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(separator)];
}

/** `text.split(separator)[index]` without the other parts; undefined if there are fewer. The separator is not empty. */
export function piece(text: string, separator: string, index: number): string | undefined {
  let begin = 0;
  for (let left = index; left > 0; left -= 1) {
    const found = text.indexOf(separator, begin);
    if (found < 0) return undefined;
    begin = found + separator.length;
  }
  const end = text.indexOf(separator, begin);
  return end < 0 ? text.slice(begin) : text.slice(begin, end);
}
