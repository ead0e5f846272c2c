/** One character: one code point. */
export function isChar(text: string): boolean {
  return /^.$/su.test(text);
}
