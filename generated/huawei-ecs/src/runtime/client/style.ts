/** Encodes everything but RFC 3986's unreserved characters. Half a surrogate pair becomes U+FFFD, as everywhere on the web. */
export function encodeAll(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A scalar as text; what has parts becomes JSON. */
export function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : `${value}`;
}

/** `null` and `undefined` are never sent in a parameter (RFC 6570, section 2.3). */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
