import { readJson } from "./depth.js";
import type { MockParameter, ValueType } from "./operation.js";
import { decodeText, type Pairs } from "./text.js";

/** The value of a path or header parameter from its text. */
export function decodeSimple(
  text: string,
  { name, type = "string", style, explode = false }: MockParameter,
  decode: (text: string) => string,
): unknown {
  if (style === "label") {
    return decodeParts(text.replace(/^\./, ""), type, explode ? "." : ",", explode, decode);
  }
  if (style === "matrix") {
    const inner = text.replace(/^;/, "");
    const own = inner.split(";").map((part) => part.replace(new RegExp(`^${escaped(name)}=?`), ""));
    if (!explode || typeof type === "string")
      return decodeParts(own.join(";"), type, ",", false, decode);
    return "items" in type
      ? own.map((part) => decodeTyped(decode(part), type.items))
      : decodeParts(inner, type, ";", true, decode);
  }
  return decodeParts(text, type, ",", explode, decode);
}

/** The value of a query or cookie parameter from the pairs that were sent; undefined if none is its own. */
export function decodePairs(
  pairs: Pairs,
  { name, type = "string", style, explode = style === undefined }: MockParameter,
  isTaken: (name: string) => boolean,
): unknown {
  if (style === "deepObject") return decodeDeep(pairs, name, type);
  const own = pairs.filter(([key]) => key === name).map(([, value]) => value);
  if (explode && typeof type === "object" && "properties" in type) {
    return decodeMembers(
      pairs
        .filter(([key]) => Object.hasOwn(type.properties, key) || (type.others && !isTaken(key)))
        .map(([key, value]) => [key, decodeText(value)]),
      type,
    );
  }
  const [first] = own;
  if (first === undefined) return undefined;
  if (explode && typeof type === "object" && "items" in type) {
    return own.map((value) => decodeTyped(decodeText(value), type.items));
  }
  // A name that stands twice where one value is wanted: the validator gets both and refuses them.
  if (own.length > 1) return own.map((value) => decodeTyped(decodeText(value), type));
  const separator =
    style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? /%7C|\|/i : ",";
  return decodeParts(first, type, separator, false, decodeText);
}

/** `filter[state]=on&filter[size][min]=1` */
function decodeDeep(pairs: Pairs, name: string, type: ValueType): unknown {
  if (typeof type === "string") return undefined;
  if ("items" in type) {
    const own = pairs.filter(([key]) => key === name || key === `${name}[]`);
    return own.length === 0
      ? undefined
      : own.map(([, value]) => decodeTyped(decodeText(value), type.items));
  }
  const names = new Set<string>();
  for (const [key] of pairs) {
    if (!key.startsWith(`${name}[`)) continue;
    const end = key.indexOf("]", name.length);
    if (end > 0) names.add(key.slice(name.length + 1, end));
  }
  if (names.size === 0) return undefined;
  const members = [...names].map((member): [string, unknown] => {
    const path = `${name}[${member}]`;
    const memberType = typeOfMember(type, member);
    const values = pairs.filter(([key]) => key === path).map(([, value]) => decodeText(value));
    if (typeof memberType === "object") return [member, decodeDeep(pairs, path, memberType)];
    const [first = "", ...more] = values.map((value) => decodeTyped(value, memberType));
    return [member, more.length === 0 ? first : [first, ...more]];
  });
  return Object.fromEntries(members);
}

/** A whole value in one text: items, or names and values, with a separator between them. */
function decodeParts(
  text: string,
  type: ValueType,
  separator: string | RegExp,
  explode: boolean,
  decode: (text: string) => string,
): unknown {
  if (typeof type === "string") return decodeTyped(decode(text), type);
  const parts = text === "" ? [] : text.split(separator).map((part) => part.trim());
  if ("items" in type) return parts.map((part) => decodeTyped(decode(part), type.items));
  const entries: [string, string][] = [];
  if (explode) {
    for (const part of parts) {
      const sign = part.indexOf("=");
      entries.push([
        part.slice(0, sign < 0 ? undefined : sign),
        sign < 0 ? "" : part.slice(sign + 1),
      ]);
    }
  } else {
    for (let index = 0; index < parts.length; index += 2)
      entries.push([parts[index] ?? "", parts[index + 1] ?? ""]);
  }
  return decodeMembers(
    entries.map(([key, value]) => [decode(key), decode(value)]),
    type,
  );
}

/** An object from decoded names and values; undefined if there is nothing in it. */
function decodeMembers(
  entries: readonly (readonly [string, string])[],
  type: Extract<ValueType, { readonly properties: object }>,
): unknown {
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([key, value]) => [key, decodeTyped(value, typeOfMember(type, key))]),
  );
}

function typeOfMember(
  { properties, others = "string" }: Extract<ValueType, { readonly properties: object }>,
  name: string,
): ValueType {
  return (Object.hasOwn(properties, name) ? properties[name] : undefined) ?? others;
}

/** A decoded text as what it stands for, or as it is if it does not look like that. */
export function decodeTyped(text: string, type: ValueType): unknown {
  if (type === "string") return text;
  if (type === "number") {
    const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
    return Number.isFinite(number) ? number : text;
  }
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  // Parts inside parts travel as JSON, since no style has a form for them.
  const json = readJson(text);
  return json ? json.value : text;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
