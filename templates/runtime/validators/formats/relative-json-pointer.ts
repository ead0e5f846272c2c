import { isJsonPointer } from "./json-pointer.js";

/** A relative JSON Pointer: so many levels up, then `#` or the way down. */
export function isRelativeJsonPointer(text: string): boolean {
  const up = /^(?:0|[1-9]\d*)/.exec(text)?.[0];
  if (up === undefined) return false;
  const down = text.slice(up.length);
  return down === "#" || isJsonPointer(down);
}
