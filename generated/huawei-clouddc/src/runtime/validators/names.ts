import type { JsonObject } from "./json.js";

/** The names of the properties that a schema knows, and the order in which the latest object had them. */
export class Names extends Set<string> {
  readonly order: string[] = [];
}

/**
 * True if an object has a property that is not one of `names`. Objects mostly come with the same properties in the same order, which
 * is found out much faster than each name is looked up.
 */
export function hasOthers(object: JsonObject, names: Names): boolean {
  const { order } = names;
  let place = 0;
  for (const key in object) {
    if (order[place] === key) place += 1;
    else if (names.has(key)) order[place++] = key;
    // What a prototype adds is no property of the object.
    else if (Object.hasOwn(object, key) && object[key] !== undefined) return true;
  }
  return false;
}
