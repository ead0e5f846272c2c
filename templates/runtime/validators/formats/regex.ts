const longestRead = 5_000;

/** A pattern of ECMAScript in Unicode mode, as `pattern` takes it. Of more than 5,000 characters nothing is said: reading them takes too long. */
export function isRegex(text: string): boolean {
  if (text.length > longestRead) return true;
  const properties = new Set<string>();
  // Properties such as `\p{L}` are slow to read, so each is read once.
  const rest = text.replace(/\\(?:[pP]\{[^{}]*\}|.)/gs, (escape) => {
    if (escape.length === 2) return escape;
    properties.add(escape);
    return "\\w";
  });
  return [rest, ...properties].every(isRead);
}

/** Nothing is matched with it, so it cannot be slow. */
function isRead(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").unicode;
  } catch {
    return false;
  }
}
