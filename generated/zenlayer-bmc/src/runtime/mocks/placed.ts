/** A copy of a body with another value at a place, if it has that place. */
export function placed(body: unknown, path: readonly string[], value: string): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(body)) {
    return body.map((item, index) => (String(index) === name ? placed(item, rest, value) : item));
  }
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, member]) => [
      key,
      key === name ? placed(member, rest, value) : member,
    ]),
  );
}
