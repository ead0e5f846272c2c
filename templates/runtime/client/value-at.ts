import { ownValue } from "./own.js";

/**
 * The values at a JSON Pointer in which `*` stands for every item of a list. A place that is not there is undefined, and a `*`
 * where there is no list finds nothing.
 */
export function valuesAt<T>(value: unknown, pointer: string): T[] {
  let found: unknown[] = [value];
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    found = found.flatMap((one): unknown[] =>
      part === "*" ? (Array.isArray(one) ? one : []) : [ownValue(Object(one) as object, name)],
    );
  }
  // What an answer holds is for a validator to say; the description says that it is this.
  return found as T[];
}

/** The first of them. */
export function valueAt<T>(value: unknown, pointer: string): T {
  return valuesAt<T>(value, pointer)[0] as T;
}
