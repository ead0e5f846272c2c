/** A text's length in code points, which is how JSON Schema counts: "💩" is one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHighHalf(text.charCodeAt(index)) && isLowHalf(text.charCodeAt(index + 1))) {
      count -= 1;
      index += 1;
    }
  }
  return count;
}

/** True if a text has at least so many code points. Counts only where the number of UTF-16 units does not settle it. */
export function isAtLeast(text: string, limit: number): boolean {
  if (text.length < limit) return false;
  return text.length >= limit * 2 || codePoints(text) >= limit;
}

/** True if a text has at most so many code points. */
export function isAtMost(text: string, limit: number): boolean {
  if (text.length <= limit) return true;
  return text.length <= limit * 2 && codePoints(text) <= limit;
}

function isHighHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLowHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
