import type { Api } from "../../model/api.ts";
import { handle, subschemas, type KeywordKind, type Schema } from "../../model/schema.ts";

/** Where a description has secrets; undefined if it marks none, as most do. */
export type Secrets = {
  /**
   * The names of properties that are a secret somewhere. Where one schema says that a property is one, another may speak of the
   * same value and not know; so the name is one everywhere.
   */
  readonly names: ReadonlySet<string>;
};

/** Surveys the named schemas and those of the operations' parts. */
export function secretsIn(api: Api, roots: readonly Schema[]): Secrets | undefined {
  const whole = [...roots, ...[...api.schemas.values()].map(({ schema }) => schema)];
  if (!whole.some(marks)) return undefined;
  const names = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const keyword of schema.keywords) {
      if (keyword.kind === "properties") {
        for (const { name, schema: inner } of keyword.properties)
          if (mayBeSecret(inner, api)) names.add(name);
      }
      handle(subschemas, keyword, undefined).forEach(visit);
    }
  };
  whole.forEach(visit);
  return { names };
}

/** True if any of the schemas that may have a say about a value marks it as a secret. */
export function mayBeSecret(schema: Schema, api: Api, visited = new Set<Schema>()): boolean {
  if (visited.has(schema)) return false;
  visited.add(schema);
  if (schema.notes.sensitive) return true;
  return schema.keywords.some((keyword) => {
    if (keyword.kind === "ref" || keyword.kind === "dynamicRef") {
      const target = api.schemas.get(keyword.target)?.schema;
      return target !== undefined && mayBeSecret(target, api, visited);
    }
    return (
      sameValue.has(keyword.kind) &&
      handle(subschemas, keyword, undefined).some((inner) => mayBeSecret(inner, api, visited))
    );
  });
}

function marks(schema: Schema): boolean {
  return (
    schema.notes.sensitive ||
    schema.keywords.some((keyword) => handle(subschemas, keyword, undefined).some(marks))
  );
}

/** Keywords whose schemas speak of the value itself. */
const sameValue: ReadonlySet<KeywordKind> = new Set([
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "dependentSchemas",
]);
