import { encodeAll, isAbsent, textOf } from "./style.js";

/** The items of a list, or the members of an object, that have a value; undefined for a scalar. Items have no key. */
export function partsOf(
  value: unknown,
): readonly (readonly [key: string | undefined, text: string])[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value)
    .filter(([, part]) => !isAbsent(part))
    .map(([key, part]) => [Array.isArray(value) ? undefined : key, textOf(part)]);
}

/** All parts in one text: items with a separator between them, a member's name and value with a sign between them. */
export function joined(
  value: unknown,
  encode: (text: string) => string,
  separator: string,
  sign: string,
): string {
  return (partsOf(value) ?? [[undefined, textOf(value)]])
    .map(([key, text]) => (key === undefined ? "" : encode(key) + sign) + encode(text))
    .join(separator);
}

/** `name=value` pairs: one for a scalar, one for each part of a list or an object. */
export function pairs(
  name: string,
  value: unknown,
  encode: (text: string) => string,
): readonly string[] {
  return (partsOf(value) ?? [[name, textOf(value)]]).map(
    ([key = name, text]) => `${encodeAll(key)}=${encode(text)}`,
  );
}

/** All parts in one `name=value` pair; none where nothing has a value. */
export function onePair(
  name: string,
  value: unknown,
  encode: (text: string) => string,
  separator: string,
): readonly string[] {
  return partsOf(value)?.length === 0
    ? []
    : [`${encodeAll(name)}=${joined(value, encode, separator, separator)}`];
}
