/** Encodes everything but RFC 3986's unreserved characters. Half a surrogate pair becomes U+FFFD, as everywhere on the web. */
export function encodeAll(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Keeps reserved characters and what is encoded already (RFC 6570's `+`), but for `#`, which would end the URL's query. */
export function encodeReserved(text: string): string {
  return encodeURI(wellFormed(text))
    .replace(/%5B/g, "[")
    .replace(/%5D/g, "]")
    .replace(/%25(?=[0-9a-f]{2})/gi, "%")
    .replaceAll("#", "%23");
}

/** A scalar as text; what has parts becomes JSON. */
export function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** `null` and `undefined` are never sent in a parameter (RFC 6570, section 2.3). */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The items of a list, or the members of an object, that have a value; undefined for a scalar. */
export function partsOf(
  value: unknown,
): readonly { readonly key: string | undefined; readonly text: string }[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Array.isArray(value)
    ? value
        .filter((item) => !isAbsent(item))
        .map((item) => ({ key: undefined, text: textOf(item) }))
    : Object.entries(value)
        .filter(([, member]) => !isAbsent(member))
        .map(([key, member]) => ({ key, text: textOf(member) }));
}

/** All parts in one text: items with a separator between them, a member's name and value with a sign between them. */
export function joined(
  value: unknown,
  encode: (text: string) => string,
  separator: string,
  sign: string,
): string {
  const parts = partsOf(value);
  if (!parts) return encode(textOf(value));
  return parts
    .map(({ key, text }) => (key === undefined ? "" : encode(key) + sign) + encode(text))
    .join(separator);
}

/** `name=value` pairs: one for a scalar, one for each part of a list or an object. */
export function pairs(
  name: string,
  value: unknown,
  encode: (text: string) => string,
): readonly string[] {
  const parts = partsOf(value);
  if (!parts) return [`${encodeAll(name)}=${encode(textOf(value))}`];
  return parts.map(({ key, text }) => `${encodeAll(key ?? name)}=${encode(text)}`);
}

/** All parts in one `name=value` pair; none where nothing has a value. */
export function onePair(
  name: string,
  value: unknown,
  encode: (text: string) => string,
  separator: string,
): readonly string[] {
  return partsOf(value)?.length === 0
    ? []
    : [`${encodeAll(name)}=${joined(value, encode, separator, separator)}`];
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
