import { isArray } from "./json.js";
import { codePoints } from "./length.js";
import type { Received } from "./messages.js";

/** What a value is. Texts are measured and not shown; of a sensitive value nothing is told but its type. */
export function describe(value: unknown, sensitive: boolean): Received {
  const type = value === null ? "null" : isArray(value) ? "array" : typeof value;
  if (sensitive) return { type };
  if (typeof value === "string") return { type, length: codePoints(value) };
  if (isArray(value)) return { type, length: value.length };
  return typeof value === "number" || typeof value === "boolean" ? { type, value } : { type };
}
