import { isArray } from "./json.js";
import { codePoints } from "./length.js";

/** What a value is, in a few words. Texts are measured and not shown; of a sensitive value nothing is told but its type. */
export function describe(value: unknown, sensitive: boolean): string {
  const type = value === null ? "null" : isArray(value) ? "array" : typeof value;
  if (sensitive) return type;
  switch (type) {
    case "number":
    case "boolean":
      return String(value);
    case "string":
      return `string of ${count(codePoints(value as string), "character")}`; // `type` says that it is one
    case "array":
      return `array of ${count((value as readonly unknown[]).length, "item")}`; // as above
    default:
      return type;
  }
}

/** A number with its noun: `1 item`, `2 items`. */
function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
