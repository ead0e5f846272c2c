/** Base64 of RFC 4648, section 5, which is safe in URLs: with padding or without. */
export function isBase64url(text: string): boolean {
  const digits = /^[\w-]*/.exec(text)?.[0].length ?? 0;
  const padding = text.slice(digits);
  return digits % 4 !== 1 && (padding === "" || padding === "=".repeat((4 - (digits % 4)) % 4));
}
