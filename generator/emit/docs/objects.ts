import type { Api } from "../../model/api.ts";
import {
  keywordOf,
  subschemas,
  handle,
  type Property,
  type Schema,
  type SchemaId,
} from "../../model/schema.ts";
import { standsFor } from "../sample/stands-for.ts";

/** An object of a body, with every path that leads to it (`server.nics[]`, `metadata{}`; empty for the body itself). */
export type ObjectSection = {
  readonly schema: Schema;
  readonly name: string | undefined;
  readonly paths: string[];
  readonly properties: readonly (Property & { readonly required: boolean })[];
};

type Item = {
  readonly schema: Schema;
  readonly path: string;
  readonly depth: number;
  readonly name: string | undefined;
  /** The properties that the schema around a combination has at the same place. */
  readonly around?: ReadonlySet<string>;
};

/** Every object that can be reached from a schema, each once, the nearest first; recursion ends by itself. */
export function objectsIn(root: Schema, api: Api): readonly ObjectSection[] {
  const meant = standsFor(root, api);
  if (meant === root) return findObjects(root, api);
  const known = shared.get(meant) ?? findObjects(root, api);
  shared.set(meant, known);
  return known;
}

/** Many bodies are references to the same few schemas. */
const shared = new WeakMap<Schema, readonly ObjectSection[]>();

/** Nothing is told of what lies deeper. */
const greatestDepth = 40;

function findObjects(root: Schema, api: Api): readonly ObjectSection[] {
  const sections = new Map<SchemaId, ObjectSection>();
  const queue: Item[] = [{ schema: root, path: "", depth: 1, name: undefined }];
  const visited = new Map<Schema, Set<string>>();
  // The queue grows while it is walked.
  for (const item of queue) {
    const { schema, path } = item;
    const paths = visited.get(schema) ?? new Set<string>();
    if (paths.has(path) || item.depth > greatestDepth) continue;
    visited.set(schema, paths.add(path));
    const reference = keywordOf(schema, "ref") ?? keywordOf(schema, "dynamicRef");
    const target = reference && api.schemas.get(reference.target);
    if (target && !sections.has(target.schema.id))
      queue.push({ ...item, schema: target.schema, name: target.name });
    else if (target) sections.get(target.schema.id)?.paths.push(path);
    const properties = keywordOf(schema, "properties")?.properties ?? [];
    const { around } = item;
    // A form that only narrows what stands around it is a condition, too.
    const isCondition =
      around !== undefined &&
      !keywordOf(schema, "type") &&
      properties.every(({ name }) => around.has(name));
    if (properties.length > 0 && !isCondition) {
      const required = new Set(requiredNames(schema));
      const section = sections.get(schema.id);
      if (section) {
        if (!section.paths.includes(path)) section.paths.push(path);
        continue;
      }
      sections.set(schema.id, {
        schema,
        name: item.name,
        paths: [path],
        properties: properties.map((property) => ({
          ...property,
          required: required.has(property.name),
        })),
      });
    }
    const inside = { depth: item.depth + 1, name: undefined };
    for (const keyword of schema.keywords) {
      switch (keyword.kind) {
        case "properties":
          for (const property of keyword.properties) {
            if (!leadsOn(property.schema)) continue;
            queue.push({
              ...inside,
              schema: property.schema,
              path: path === "" ? property.name : `${path}.${property.name}`,
            });
          }
          break;
        case "items":
        case "contains":
          queue.push({ ...inside, schema: keyword.schema, path: `${path}[]` });
          break;
        case "prefixItems":
          keyword.schemas.forEach((inner, index) =>
            queue.push({ ...inside, schema: inner, path: `${path}[${index}]` }),
          );
          break;
        case "additionalProperties":
          queue.push({ ...inside, schema: keyword.schema, path: `${path}{}` });
          break;
        case "patternProperties":
          for (const { schema: inner } of keyword.patterns)
            queue.push({ ...inside, schema: inner, path: `${path}{}` });
          break;
        case "not":
        case "if":
        case "dependentSchemas":
        case "propertyNames":
          // Conditions on a place; the page says them in words (conditions.ts).
          break;
        default:
          // Combinations describe the same place.
          for (const inner of handle(subschemas, keyword, undefined))
            queue.push({
              ...item,
              schema: inner,
              around: new Set([...(around ?? []), ...properties.map(({ name }) => name)]),
            });
      }
    }
  }
  return [...sections.values()];
}

/** False for a schema without others inside it, behind which no object can lie. */
function leadsOn({ keywords }: Schema): boolean {
  return keywords.some(
    (keyword) =>
      keyword.kind === "ref" ||
      keyword.kind === "dynamicRef" ||
      handle(subschemas, keyword, undefined).length > 0,
  );
}

/** The names that the schema itself demands, `allOf` included. */
function requiredNames(schema: Schema): readonly string[] {
  return [
    ...(keywordOf(schema, "required")?.names ?? []),
    ...(keywordOf(schema, "allOf")?.schemas.flatMap(requiredNames) ?? []),
  ];
}
