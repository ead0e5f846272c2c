/** An object's own property: names come from descriptions, and `constructor` is a name. */
export function ownValue(object: object | undefined, name: string): unknown {
  return object !== undefined && Object.hasOwn(object, name)
    ? Reflect.get(object, name)
    : undefined;
}

/** The same for a record of known values. */
export function ownEntry<T>(
  record: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
