import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { keyOf } from "./walk.ts";
/** Formats that generated validators check as well; ajv leaves all others alone too. */
const checkedFormats =
  "date-time date time duration email hostname ipv4 ipv6 uri uuid byte int32 int64".split(" ");
/** ajv over a whole description. Which objects are schemas, and so in need of translation from OpenAPI 3.0, is said by the walk. */
export function oracleOf(source, walked) {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    // Names such as "toString" are properties only where an object has its own.
    ownProperties: true,
    inlineRefs: false,
    logger: false,
    // Our counts are of code points, as JSON Schema has them, and so are ajv's by default.
    unicodeRegExp: true,
  });
  const { default: addFormats } = formats;
  addFormats(ajv, { mode: "full", formats: checkedFormats });
  const translate = translator(source, walked);
  for (const { value, path } of source.files.values()) {
    ajv.addSchema(translate(value), address({ file: path, pointer: "" }));
  }
  const compiled = new Map();
  return (schema, value) => {
    const key = keyOf(schema);
    const validate = compiled.get(key) ?? ajv.compile({ $ref: address(schema) });
    compiled.set(key, validate);
    return validate(value) ? undefined : validate.errors?.[0];
  };
}
function address({ file, pointer }) {
  const path = file.replaceAll("../", "up/").replace(/^\//, "");
  return `file:///${encodeURI(path)}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}
/** Keywords whose value is data, not schemas; and keywords that ajv does not know or reads otherwise. */
const data = new Set(["enum", "const"]);
const dropped = new Set(["example", "examples", "default", "discriminator", "nullable", "$id"]);
/** Copies a file with its schemas in 2020-12 and with references that hold wherever they stand. */
function translator(source, walked) {
  const places = new Map();
  for (const { value, at } of walked.schemas.values()) {
    if (typeof value === "object" && value !== null) places.set(value, at);
  }
  const copy = (value) => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    const at = places.get(value);
    if (at) return schema(value, at);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]));
  };
  const schema = (value, at) => {
    const reference = value["$ref"];
    const target = typeof reference === "string" ? source.resolve(reference, at) : undefined;
    const link = target ? { $ref: address(target.at) } : {};
    if (source.version === "3.0" && typeof reference === "string") return link;
    const members = Object.entries(value)
      .filter(([key]) => !dropped.has(key) && key !== "$ref")
      .map(([key, member]) => [key, data.has(key) ? member : copy(member)]);
    const translated = { ...link, ...Object.fromEntries(members) };
    return source.version === "3.0" ? upgrade(value, translated) : translated;
  };
  return copy;
}
/** What 3.0 writes in another way: `nullable`, and bounds that are exclusive by a flag. */
function upgrade(original, translated) {
  const upgraded = { ...translated };
  if (original["nullable"] === true && typeof original["type"] === "string")
    upgraded["type"] = [original["type"], "null"];
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ]) {
    if (typeof upgraded[flag] !== "boolean") continue;
    if (upgraded[flag] === true) {
      upgraded[flag] = upgraded[limit];
      delete upgraded[limit];
    } else delete upgraded[flag];
  }
  return upgraded;
}
