/** A JSON Pointer of RFC 6901, as a text: `/a~1b/0`. */
export function isJsonPointer(text: string): boolean {
  return text === "" || (text.startsWith("/") && !/~(?![01])/.test(text));
}
