import type { Place } from "../../generator/source/diagnostic.ts";
import { inside, type Source } from "../../generator/source/source.ts";

/** A schema where it stands; `value` as the author wrote it. */
export type RawSchema = { readonly at: Place; readonly value: unknown };

/** A value that a description shows for a schema: an example or a default. */
export type Shown = {
  readonly at: Place;
  readonly value: unknown;
  readonly schema: RawSchema;
  /** True for the example of a header, which nothing is made of. */
  readonly isHeader: boolean;
};

export type Walked = {
  /** Every schema, by its place as one text. */
  readonly schemas: ReadonlyMap<string, RawSchema>;
  readonly shown: readonly Shown[];
  /** Examples whose text is not JSON but another language, such as XML: nothing to compare with a schema. */
  readonly foreign: number;
};

/** A place as one text. */
export function keyOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}

type Raw = Readonly<Record<string, unknown>>;
type Visit = (value: unknown, at: Place) => void;

const one = ["items", "additionalProperties", "not", "contains", "propertyNames", "if", "then"];
const alone = [...one, "else", "unevaluatedItems", "unevaluatedProperties", "contentSchema"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Finds the schemas and examples of a description by the structure that OpenAPI gives it. It shares no code with the model on
 * purpose: the tests compare the two, so that an example which the model loses shows.
 */
export function walk(source: Source): Walked {
  const schemas = new Map<string, RawSchema>();
  const shown = new Map<string, Shown>();
  const visited = new Set<string>();
  let foreign = 0;

  /** An object that may be a reference, once. */
  const once =
    (kind: string, visit: (value: Raw, at: Place) => void): Visit =>
    (value, at) => {
      const found = follow(value, at);
      if (!found || visited.has(`${kind} ${keyOf(found.at)}`)) return;
      visited.add(`${kind} ${keyOf(found.at)}`);
      visit(found.value, found.at);
    };

  function follow(value: unknown, at: Place): { value: Raw; at: Place } | undefined {
    let node = { value, at };
    for (let hops = 0; isObject(node.value) && typeof node.value["$ref"] === "string"; hops += 1) {
      const target = source.resolve(node.value["$ref"], node.at);
      if (!target || hops > 50) return undefined;
      node = target;
    }
    return isObject(node.value) ? { value: node.value, at: node.at } : undefined;
  }

  function schema(value: unknown, at: Place): void {
    if (schemas.has(keyOf(at))) return;
    const raw: RawSchema = { value, at };
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

  function show(value: unknown, at: Place, of: RawSchema, isHeader = false): void {
    shown.set(`${keyOf(at)} ${keyOf(of.at)}`, { value, at, schema: of, isHeader });
  }

  /** `example` and `examples` beside a schema, in a parameter, header or media type. */
  function examples(
    value: Raw,
    at: Place,
    isValue: (example: unknown) => boolean,
    isHeader = false,
  ): void {
    if (!isSchema(value["schema"])) return;
    const of: RawSchema = { value: value["schema"], at: inside(at, "schema") };
    const take = (example: unknown, place: Place): void => {
      if (isValue(example)) show(example, place, of, isHeader);
      else foreign += 1;
    };
    if (Object.hasOwn(value, "example")) take(value["example"], inside(at, "example"));
    entries(value["examples"], inside(at, "examples"), (example, place) => {
      const found = follow(example, place);
      if (found && Object.hasOwn(found.value, "value"))
        take(found.value["value"], inside(found.at, "value"));
    });
  }

  function mediaType(value: unknown, at: Place, name: string): void {
    if (!isObject(value)) return;
    if (isSchema(value["schema"])) schema(value["schema"], inside(at, "schema"));
    const isJson = /[/+]json\b/i.test(name);
    examples(value, at, (example) => isJson || typeof example !== "string");
    entries(value["encoding"], inside(at, "encoding"), (encoding, place) => {
      if (isObject(encoding)) entries(encoding["headers"], inside(place, "headers"), parameter);
    });
  }

  const content = (value: unknown, at: Place): void =>
    entries(value, at, (media, place, name) => mediaType(media, place, name));

  /** Headers are parameters without a name. */
  const parameter = once("parameter", (value, at) => {
    // What OpenAPI says to ignore.
    if (
      value["in"] === "header" &&
      /^(accept|content-type|authorization)$/i.test(String(value["name"]))
    )
      return;
    if (isSchema(value["schema"])) schema(value["schema"], inside(at, "schema"));
    examples(value, at, () => true, !("in" in value));
    content(value["content"], inside(at, "content"));
  });
  const body = once("body", (value, at) => content(value["content"], inside(at, "content")));
  const response = once("response", (value, at) => {
    entries(value["headers"], inside(at, "headers"), parameter);
    content(value["content"], inside(at, "content"));
  });
  const pathItem: Visit = once("path", (value, at) => {
    each(value["parameters"], inside(at, "parameters"), parameter);
    for (const method of methods) operation(value[method], inside(at, method));
  });
  /** OpenAPI has no references to operations, but DigitalOcean has. */
  const operation = once("operation", (value, at) => {
    each(value["parameters"], inside(at, "parameters"), parameter);
    body(value["requestBody"], inside(at, "requestBody"));
    entries(plain(value["responses"]), inside(at, "responses"), response);
    entries(value["callbacks"], inside(at, "callbacks"), callback);
  });
  const callback: Visit = once("callback", (value, at) => entries(plain(value), at, pathItem));

  const { value: document, path: file } = source.entry;
  if (!isObject(document)) throw new Error("a description is an object");
  const whole: Place = { file, pointer: "" };
  entries(plain(document["paths"]), inside(whole, "paths"), pathItem);
  entries(plain(document["webhooks"]), inside(whole, "webhooks"), pathItem);
  const components = isObject(document["components"]) ? document["components"] : {};
  const sections: Readonly<Record<string, Visit>> = {
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

function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSchema(value: unknown): boolean {
  return isObject(value) || typeof value === "boolean";
}

function each(value: unknown, at: Place, visit: (value: unknown, at: Place) => void): void {
  if (Array.isArray(value)) value.forEach((item, index) => visit(item, inside(at, index)));
}

function entries(
  value: unknown,
  at: Place,
  visit: (value: unknown, at: Place, name: string) => void,
): void {
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) visit(member, inside(at, name), name);
}

/** Without `x-` keys, which are no members in these objects. */
function plain(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith("x-")));
}
