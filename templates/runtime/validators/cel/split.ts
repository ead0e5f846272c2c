/** `text.split(separator, limit)`: at most so many parts, the last of which is the rest; a negative limit is none. */
export function split(text: string, separator: string, limit = -1): readonly string[] {
  if (limit === 0) return [];
  const parts = separator === "" ? Array.from(text) : text.split(separator);
  if (limit < 0 || parts.length <= limit) return parts;
  return [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(separator)];
}
