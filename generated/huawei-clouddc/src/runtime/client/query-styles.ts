import type { ParameterStyle } from "./operation.js";
import { onePair, pairs } from "./parts.js";
import { encodeAll, isAbsent, textOf } from "./style.js";

/** `color=blue&color=black`, the usual style of a query; not exploded `color=blue,black`. */
export const form: ParameterStyle = (name, value, explode = true, encode) =>
  explode ? pairs(name, value, encode) : onePair(name, value, encode, ",");

/** `color=blue%20black`. */
export const spaceDelimited: ParameterStyle = (name, value, explode, encode) =>
  explode ? pairs(name, value, encode) : onePair(name, value, encode, "%20");

/** `color=blue%7Cblack`. */
export const pipeDelimited: ParameterStyle = (name, value, explode, encode) =>
  explode ? pairs(name, value, encode) : onePair(name, value, encode, "%7C");

/**
 * `color[R]=100`, with encoded brackets. OpenAPI leaves open how parts inside parts are sent; here as most servers read them:
 * objects get brackets of their own (`a[b][c]=1`), lists empty ones (`a[b][]=1&a[b][]=2`).
 */
export const deepObject: ParameterStyle = (name, value, explode, encode) => {
  if (isAbsent(value)) return [];
  if (typeof value !== "object") return [`${encodeAll(name)}=${encode(textOf(value))}`];
  return Object.entries(value).flatMap(([key, member]) =>
    deepObject(`${name}[${Array.isArray(value) ? "" : key}]`, member, explode, encode),
  );
};
