import type { ParameterStyle } from "./operation.js";
import { encodeAll, isAbsent, onePair, pairs, textOf } from "./style.js";

/** `color=blue%20black`. */
export const spaceDelimited: ParameterStyle = (name, value, explode, encode) =>
  explode ? pairs(name, value, encode) : onePair(name, value, encode, "%20");

/** `color=blue%7Cblack`. */
export const pipeDelimited: ParameterStyle = (name, value, explode, encode) =>
  explode ? pairs(name, value, encode) : onePair(name, value, encode, "%7C");

/** `color[R]=100`, with encoded brackets. Objects inside objects get brackets of their own, lists repeat their name. */
export const deepObject: ParameterStyle = (name, value, explode, encode) => {
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => deepObject(name, item, explode, encode));
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, member]) =>
      deepObject(`${name}[${key}]`, member, explode, encode),
    );
  return [`${encodeAll(name)}=${encode(textOf(value))}`];
};
