import { own, type JsonObject } from "../json.js";

/** True for objects, and not for arrays and null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `has(object.name)` and `name in object` */
export function has(object: JsonObject, name: string): boolean {
  return own(object, name) !== undefined;
}
