import { codePoints } from "../length.js";

/** `text.reverse()`, by code points. */
export function reverse(text: string): string {
  return Array.from(text).reverse().join("");
}

/** `text.substring(start, end)`, counted in code points; undefined where CEL has an error. */
export function substring(text: string, start: number, end?: number): string | undefined {
  const from = offsetOf(text, start);
  if (from === undefined) return undefined;
  if (end === undefined) return text.slice(from);
  const length = offsetOf(text.slice(from), end - start);
  return length === undefined ? undefined : text.slice(from, from + length);
}

/**
 * `text.indexOf(part, start)`, counted in code points: -1 if the part is not there, undefined where CEL has an error. Without
 * a start there is none.
 */
export function indexOf(text: string, part: string): number;
export function indexOf(text: string, part: string, start: number): number | undefined;
export function indexOf(text: string, part: string, start = 0): number | undefined {
  if (part === "") return start;
  if (start < 0) return undefined;
  const from = offsetOf(text, start);
  const found = from === undefined ? -1 : text.indexOf(part, from);
  return found < 0 ? -1 : codePoints(text.slice(0, found));
}

/** Where a code point begins; undefined if the text has no such place. */
function offsetOf(text: string, count: number): number | undefined {
  if (count < 0) return undefined;
  let offset = 0;
  for (let left = count; left > 0; left -= 1) {
    const character = text.codePointAt(offset);
    if (character === undefined) return undefined;
    offset += character > 0xffff ? 2 : 1;
  }
  return offset;
}
