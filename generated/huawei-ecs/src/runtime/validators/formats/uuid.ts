/** A UUID of RFC 9562 in its written form, of any version. */
export function isUuid(text: string): boolean {
  return /^[\dA-Fa-f]{8}-(?:[\dA-Fa-f]{4}-){3}[\dA-Fa-f]{12}$/.test(text);
}
