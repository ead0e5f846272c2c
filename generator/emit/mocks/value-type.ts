import type { Api, Parameter } from "../../model/api.ts";
import { meansBytes } from "../../model/bytes.ts";
import { keywordOf, type JsonType, type Schema } from "../../model/schema.ts";
import { mediaKind } from "../media.ts";

/** How the text of a parameter becomes a value, as data for the runtime (`MockParameter.type`). */
export type ValueTypeData =
  | "string"
  | "number"
  | "boolean"
  | "json"
  | "bytes"
  | { readonly items: ValueTypeData }
  | {
      readonly properties: Readonly<Record<string, ValueTypeData>>;
      readonly others?: ValueTypeData;
    };

/** What the text of a parameter stands for. */
export function parameterType({ schema, style, mediaType }: Parameter, api: Api): ValueTypeData {
  if (mediaType !== undefined) return mediaKind(mediaType) === "json" ? "json" : "string";
  return valueType(schema, api, style === "deepObject" ? "parts" : "json");
}

/** What the texts of a form's fields stand for: a list comes as a field for each item, an object in one field as JSON. */
export function formType(schema: Schema, api: Api): ValueTypeData {
  return fieldsType(schema, api, (sub) => valueType(sub, api, "json"));
}

/** The same of a form in parts, some of which may be files. */
export function partsType(schema: Schema, api: Api): ValueTypeData {
  return fieldsType(schema, api, (sub) => {
    if (isBytes(sub, api)) return "bytes";
    const type = valueType(sub, api, "json");
    if (typeof type !== "object" || !("items" in type)) return type;
    const [items] = partsOf(sub, api).flatMap((own) => keywordOf(own, "items") ?? []);
    return items && isBytes(items.schema, api) ? { items: "bytes" } : type;
  });
}

function isBytes(schema: Schema, api: Api): boolean {
  return partsOf(schema, api).some(({ keywords }) => keywords.some(meansBytes));
}

function fieldsType(
  schema: Schema,
  api: Api,
  typeOf: (sub: Schema) => ValueTypeData,
): ValueTypeData {
  const types = typesOf(schema, api).filter((type) => type !== "null");
  const isObject =
    types.length > 0
      ? types.every((type) => type === "object")
      : partsOf(schema, api).some((part) => keywordOf(part, "properties"));
  if (!isObject) return valueType(schema, api, "json");
  return objectType(schema, api, (sub) => {
    const type = typeOf(sub);
    return typeof type === "object" && "properties" in type ? "json" : type;
  });
}

/** `inside` says how parts that have parts of their own travel: as JSON, or in brackets of their own. */
function valueType(schema: Schema, api: Api, inside: "json" | "parts"): ValueTypeData {
  const types = typesOf(schema, api).filter((type) => type !== "null");
  const isOnly = (...allowed: readonly JsonType[]): boolean =>
    types.length > 0 && types.every((type) => allowed.includes(type));
  if (isOnly("integer", "number")) return "number";
  if (isOnly("boolean")) return "boolean";
  const part = (sub: Schema): ValueTypeData => {
    const type = valueType(sub, api, inside);
    return inside === "json" && typeof type === "object" ? "json" : type;
  };
  if (isOnly("array")) {
    const [items] = partsOf(schema, api).flatMap((own) => keywordOf(own, "items") ?? []);
    return { items: items ? part(items.schema) : "string" };
  }
  if (isOnly("object")) return objectType(schema, api, part);
  return types.length === 0 || types.includes("string") ? "string" : "json";
}

function objectType(schema: Schema, api: Api, part: (sub: Schema) => ValueTypeData): ValueTypeData {
  const own = partsOf(schema, api);
  const properties = own.flatMap((sub) => keywordOf(sub, "properties")?.properties ?? []);
  const [additional] = own.flatMap((sub) => keywordOf(sub, "additionalProperties") ?? []);
  const isClosed = additional && keywordOf(additional.schema, "never");
  const others = additional ? part(additional.schema) : "string";
  // An object that names its properties takes no others from a query, where every parameter looks like one.
  return {
    properties: Object.fromEntries(properties.map(({ name, schema: sub }) => [name, part(sub)])),
    ...(isClosed || (properties.length > 0 && !additional) ? {} : { others }),
  };
}

/** The JSON types that a schema allows; none where it does not say. */
function typesOf(schema: Schema, api: Api): readonly JsonType[] {
  for (const own of partsOf(schema, api)) {
    const types = keywordOf(own, "type")?.types;
    if (types) return types;
    const values = keywordOf(own, "enum")?.values ?? constantsOf(own);
    if (values) return [...new Set(values.map(jsonType))];
    const choices = (keywordOf(own, "oneOf") ?? keywordOf(own, "anyOf"))?.schemas;
    if (choices) {
      const all = choices.map((choice) => typesOf(choice, api));
      if (all.every((types) => types.length > 0)) return [...new Set(all.flat())];
    }
  }
  return [];
}

function constantsOf(schema: Schema): readonly unknown[] | undefined {
  const constant = keywordOf(schema, "const");
  return constant && [constant.value];
}

/** A schema, and everything that holds together with it: what it refers to, and the parts of `allOf`. */
export function partsOf(schema: Schema, api: Api): readonly Schema[] {
  const parts = new Map<string, Schema>([[schema.id, schema]]);
  // The map grows while it is walked; a schema counts once.
  for (const part of parts.values()) {
    const reference = keywordOf(part, "ref");
    const target = reference && api.schemas.get(reference.target)?.schema;
    for (const other of [...(target ? [target] : []), ...(keywordOf(part, "allOf")?.schemas ?? [])])
      parts.set(other.id, other);
  }
  return [...parts.values()];
}

function jsonType(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" ? "string" : "object";
}
