import { form } from "./in-query.js";
import type { BodyEncoder } from "./operation.js";
import { ownEntry } from "./own.js";
import { encodeAll, encodeReserved, isAbsent } from "./style.js";

/** A body as `application/x-www-form-urlencoded`. A property with parts of its own is JSON unless its encoding says otherwise. */
export const urlEncoded: BodyEncoder = (value, { mediaType, properties = {} }) => {
  const fields = Object.entries(value as object).flatMap(([name, property]) => {
    if (isAbsent(property)) return [];
    const encoding = ownEntry(properties, name);
    const encode = encoding?.allowReserved ? encodeReserved : encodeAll;
    const styled = encoding?.style !== undefined || encoding?.explode !== undefined;
    if (styled) return (encoding.style ?? form)(name, property, encoding.explode, encode);
    const isObject = typeof property === "object" && !Array.isArray(property);
    return form(name, isObject ? JSON.stringify(property) : property, true, encode);
  });
  return { content: fields.join("&"), contentType: mediaType };
};
