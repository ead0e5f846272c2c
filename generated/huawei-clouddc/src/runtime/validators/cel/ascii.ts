/** `text.lowerAscii()`: other letters stay as they are. */
export function lowerAscii(text: string): string {
  if (isPrintableAscii(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** `text.upperAscii()` */
export function upperAscii(text: string): string {
  if (isPrintableAscii(text)) return text.toUpperCase();
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Mostly it is, and then there are no other letters to leave alone. */
function isPrintableAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
