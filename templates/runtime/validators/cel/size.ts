import { isArray, ownKeys } from "../json.js";
import { codePoints } from "../length.js";
import { isObject } from "./object.js";

/** `size(value)` where the type of the value is not known before. */
export function size(value: unknown): number | undefined {
  if (typeof value === "string") return codePoints(value);
  if (isArray(value)) return value.length;
  return isObject(value) ? ownKeys(value).length : undefined;
}
