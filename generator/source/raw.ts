/** An object as parsed. Read its keys with `own`: a key such as `constructor` must not reach the prototype. */
export type RawObject = Readonly<Record<string, unknown>>;

/** True for what JSON calls an object. */
export function isRawObject(value: unknown): value is RawObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an own key, else undefined. */
export function own(object: RawObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The value as an object; undefined where it is none. */
export function objectIn(object: RawObject, key: string): RawObject | undefined {
  const value = own(object, key);
  return isRawObject(value) ? value : undefined;
}

/** Sets a key as data; `__proto__` too. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  } else object[key] = value;
}
