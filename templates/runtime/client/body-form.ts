import { encodeReserved } from "./encode-reserved.js";
import type { BodyEncoder } from "./operation.js";
import { ownValue } from "./own.js";
import { form } from "./query-styles.js";
import { encodeAll, isAbsent } from "./style.js";

/** A body as `application/x-www-form-urlencoded`. A property with parts of its own is JSON unless its encoding says otherwise. */
export const urlEncoded: BodyEncoder = (value, { mediaType, properties = {} }) => {
  const fields = Object.entries(value as object).flatMap(([name, property]) => {
    if (isAbsent(property)) return [];
    const encoding = ownValue(properties, name);
    const encode = encoding?.allowReserved ? encodeReserved : encodeAll;
    const styled = encoding?.style !== undefined || encoding?.explode !== undefined;
    if (styled) return (encoding.style ?? form)(name, property, encoding.explode, encode);
    const isJson =
      /[/+]json\b/.test(encoding?.contentType ?? "") ||
      (typeof property === "object" && !Array.isArray(property));
    return form(name, isJson ? JSON.stringify(property) : property, true, encode);
  });
  return { body: fields.join("&"), contentType: mediaType };
};
