/** Keeps reserved characters and what is encoded already (RFC 6570's `+`), but for `#`, which would end the URL's query. */
export function encodeReserved(text: string): string {
  return encodeURI(text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replace(/%5B/g, "[")
    .replace(/%5D/g, "]")
    .replace(/%25(?=[0-9a-f]{2})/gi, "%")
    .replaceAll("#", "%23");
}
