/** An object's own property: names come from descriptions, and `constructor` is a name. */
export function ownValue<T>(
  record: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined;
export function ownValue(object: object | undefined, name: string): unknown;
export function ownValue(object: object | undefined, name: string): unknown {
  return object && Object.hasOwn(object, name) ? object[name as keyof object] : undefined;
}
