import { inside } from "../../generator/source/source.ts";
/** A place as one text. */
export function keyOf({ file, pointer }) {
  return `${file}#${pointer}`;
}
const one = ["items", "additionalProperties", "not", "contains", "propertyNames", "if", "then"];
const alone = [...one, "else", "unevaluatedItems", "unevaluatedProperties", "contentSchema"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/**
 * Finds the schemas and examples of a description by the structure that OpenAPI gives it. It shares no code with the model on
 * purpose: the tests compare the two, so that an example which the model loses shows.
 */
export function walk(source) {
  const schemas = new Map();
  const shown = new Map();
  const visited = new Set();
  let foreign = 0;
  /** An object that may be a reference, once. */
  const once = (kind, visit) => (value, at) => {
    const found = follow(value, at);
    if (!found || visited.has(`${kind} ${keyOf(found.at)}`)) return;
    visited.add(`${kind} ${keyOf(found.at)}`);
    visit(found.value, found.at);
  };
  function follow(value, at) {
    let node = { value, at };
    for (let hops = 0; isObject(node.value) && typeof node.value["$ref"] === "string"; hops += 1) {
      const target = source.resolve(node.value["$ref"], node.at);
      if (!target || hops > 50) return undefined;
      node = target;
    }
    return isObject(node.value) ? { value: node.value, at: node.at } : undefined;
  }
  function schema(value, at) {
    if (schemas.has(keyOf(at))) return;
    const raw = { value, at };
    schemas.set(keyOf(at), raw);
    if (!isObject(value)) return;
    if (typeof value["$ref"] === "string") {
      const target = source.resolve(value["$ref"], at);
      if (target) schema(target.value, target.at);
      if (source.version === "3.0") return;
    }
    for (const key of ["example", "default"]) {
      if (Object.hasOwn(value, key)) show(value[key], inside(at, key), raw);
    }
    each(value["examples"], inside(at, "examples"), (example, place) => show(example, place, raw));
    for (const key of alone) {
      if (isSchema(value[key])) schema(value[key], inside(at, key));
    }
    for (const key of lists) each(value[key], inside(at, key), schema);
    for (const key of maps) entries(value[key], inside(at, key), schema);
  }
  function show(value, at, of) {
    shown.set(`${keyOf(at)} ${keyOf(of.at)}`, { value, at, schema: of });
  }
  /** `example` and `examples` beside a schema, in a parameter, header or media type. */
  function examples(value, at, isValue) {
    if (!isSchema(value["schema"])) return;
    const of = { value: value["schema"], at: inside(at, "schema") };
    const take = (example, place) => {
      if (isValue(example)) show(example, place, of);
      else foreign += 1;
    };
    if (Object.hasOwn(value, "example")) take(value["example"], inside(at, "example"));
    entries(value["examples"], inside(at, "examples"), (example, place) => {
      const found = follow(example, place);
      if (found && Object.hasOwn(found.value, "value"))
        take(found.value["value"], inside(found.at, "value"));
    });
  }
  function mediaType(value, at, name) {
    if (!isObject(value)) return;
    if (isSchema(value["schema"])) schema(value["schema"], inside(at, "schema"));
    const isJson = /[/+]json\b/i.test(name);
    examples(value, at, (example) => isJson || typeof example !== "string");
    entries(value["encoding"], inside(at, "encoding"), (encoding, place) => {
      if (isObject(encoding)) entries(encoding["headers"], inside(place, "headers"), parameter);
    });
  }
  const content = (value, at) =>
    entries(value, at, (media, place, name) => mediaType(media, place, name));
  /** Headers are parameters without a name. */
  const parameter = once("parameter", (value, at) => {
    if (isSchema(value["schema"])) schema(value["schema"], inside(at, "schema"));
    examples(value, at, () => true);
    content(value["content"], inside(at, "content"));
  });
  const body = once("body", (value, at) => content(value["content"], inside(at, "content")));
  const response = once("response", (value, at) => {
    entries(value["headers"], inside(at, "headers"), parameter);
    content(value["content"], inside(at, "content"));
  });
  const pathItem = once("path", (value, at) => {
    each(value["parameters"], inside(at, "parameters"), parameter);
    for (const method of methods) {
      const operation = value[method];
      if (!isObject(operation)) continue;
      const place = inside(at, method);
      each(operation["parameters"], inside(place, "parameters"), parameter);
      body(operation["requestBody"], inside(place, "requestBody"));
      entries(plain(operation["responses"]), inside(place, "responses"), response);
      entries(operation["callbacks"], inside(place, "callbacks"), callback);
    }
  });
  const callback = once("callback", (value, at) => entries(plain(value), at, pathItem));
  const { value: document, path: file } = source.entry;
  if (!isObject(document)) throw new Error("a description is an object");
  const whole = { file, pointer: "" };
  entries(plain(document["paths"]), inside(whole, "paths"), pathItem);
  entries(plain(document["webhooks"]), inside(whole, "webhooks"), pathItem);
  const components = isObject(document["components"]) ? document["components"] : {};
  const sections = {
    schemas: schema,
    parameters: parameter,
    headers: parameter,
    requestBodies: body,
    responses: response,
    callbacks: callback,
    pathItems: pathItem,
  };
  for (const [section, visit] of Object.entries(sections))
    entries(components[section], inside(whole, "components", section), visit);
  return { schemas, shown: [...shown.values()], foreign };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSchema(value) {
  return isObject(value) || typeof value === "boolean";
}
function each(value, at, visit) {
  if (Array.isArray(value)) value.forEach((item, index) => visit(item, inside(at, index)));
}
function entries(value, at, visit) {
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) visit(member, inside(at, name), name);
}
/** Without `x-` keys, which are no members in these objects. */
function plain(value) {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith("x-")));
}
