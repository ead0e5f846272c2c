import type { Api } from "../../model/api.ts";
import {
  keywordOf,
  subschemas,
  handle,
  type Property,
  type Schema,
  type SchemaId,
} from "../../model/schema.ts";

/** An object of a body, with every path that leads to it (`server.nics[]`, `metadata{}`; empty for the body itself). */
export type ObjectSection = {
  readonly schema: Schema;
  readonly name: string | undefined;
  readonly paths: string[];
  readonly properties: readonly (Property & { readonly required: boolean })[];
};

/** Every object that can be reached from a schema, each once, the nearest first; recursion ends by itself. */
export function objectsIn(root: Schema, api: Api): readonly ObjectSection[] {
  const sections = new Map<SchemaId, ObjectSection>();
  const queue: { schema: Schema; path: string; name: string | undefined }[] = [
    { schema: root, path: "", name: undefined },
  ];
  const visited = new Set<string>();
  for (let item = queue.shift(); item; item = queue.shift()) {
    const { schema, path } = item;
    const visit = `${schema.id} ${path}`;
    if (visited.has(visit) || path.split(/[.[{]/).length > 40) continue;
    visited.add(visit);
    const reference = keywordOf(schema, "ref") ?? keywordOf(schema, "dynamicRef");
    const target = reference && api.schemas.get(reference.target);
    if (target && !sections.has(target.schema.id))
      queue.push({ schema: target.schema, path, name: target.name });
    else if (target) sections.get(target.schema.id)?.paths.push(path);
    const properties = keywordOf(schema, "properties")?.properties ?? [];
    if (properties.length > 0) {
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
    for (const keyword of schema.keywords) {
      switch (keyword.kind) {
        case "properties":
          for (const property of keyword.properties) {
            queue.push({
              schema: property.schema,
              path: path === "" ? property.name : `${path}.${property.name}`,
              name: undefined,
            });
          }
          break;
        case "items":
        case "contains":
          queue.push({ schema: keyword.schema, path: `${path}[]`, name: undefined });
          break;
        case "prefixItems":
          keyword.schemas.forEach((inner, index) =>
            queue.push({ schema: inner, path: `${path}[${index}]`, name: undefined }),
          );
          break;
        case "additionalProperties":
          queue.push({ schema: keyword.schema, path: `${path}{}`, name: undefined });
          break;
        case "patternProperties":
          for (const { schema: inner } of keyword.patterns)
            queue.push({ schema: inner, path: `${path}{}`, name: undefined });
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
            queue.push({ schema: inner, path, name: item.name });
      }
    }
  }
  return [...sections.values()];
}

/** The names that the schema itself demands, `allOf` included. */
function requiredNames(schema: Schema): readonly string[] {
  return [
    ...(keywordOf(schema, "required")?.names ?? []),
    ...(keywordOf(schema, "allOf")?.schemas.flatMap(requiredNames) ?? []),
  ];
}
