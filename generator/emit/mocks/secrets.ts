import type { Api, Operation } from "../../model/api.ts";
import { keywordOf, subschemas, handle, type Schema, type SchemaId } from "../../model/schema.ts";

/**
 * The names under which requests of an operation hold secrets. A secret without a name of its own, such as an item of a list,
 * goes by the name around it; a body that is a secret as a whole by `body`.
 */
export function secretNames({ parameters, body }: Operation, api: Api): readonly string[] {
  if (!hasSecrets(api)) return [];
  const names = new Set<string>();
  const visited = new Set<string>();
  for (const { name, schema } of parameters) visit(schema, name);
  for (const { schema } of body?.contents ?? []) if (schema) visit(schema, "body");
  return [...names];

  function visit(schema: Schema, name: string): void {
    const key = `${schema.id} ${name}`;
    if (visited.has(key)) return;
    visited.add(key);
    if (schema.notes.sensitive) names.add(name);
    for (const keyword of schema.keywords) {
      if (keyword.kind === "properties") {
        for (const property of keyword.properties) visit(property.schema, property.name);
      } else for (const sub of handle(subschemas, keyword, undefined)) visit(sub, name);
    }
    for (const kind of ["ref", "dynamicRef"] as const)
      visitTarget(keywordOf(schema, kind)?.target, name);
  }

  function visitTarget(id: SchemaId | undefined, name: string): void {
    const target = id === undefined ? undefined : api.schemas.get(id)?.schema;
    if (target) visit(target, name);
  }
}

/** Most descriptions mark no secret at all. Every schema of an operation is looked at, and every named one. */
function hasSecrets(api: Api): boolean {
  const known = withSecrets.get(api);
  if (known !== undefined) return known;
  const holds = (schema: Schema): boolean =>
    schema.notes.sensitive ||
    schema.keywords.some((keyword) => handle(subschemas, keyword, undefined).some(holds));
  const found =
    [...api.schemas.values()].some(({ schema }) => holds(schema)) ||
    api.operations.some(
      ({ parameters, body }) =>
        parameters.some(({ schema }) => holds(schema)) ||
        body?.contents.some(({ schema }) => schema !== undefined && holds(schema)),
    );
  withSecrets.set(api, found);
  return found;
}

const withSecrets = new WeakMap<Api, boolean>();
