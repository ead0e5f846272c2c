import type { Api } from "../../model/api.ts";
import {
  handle,
  keywordOf,
  subschemas,
  type KeywordKind,
  type Schema,
} from "../../model/schema.ts";

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
  const all: Schema[] = [];
  const visit = (schema: Schema): void => {
    all.push(schema);
    for (const { name, schema: inner } of keywordOf(schema, "properties")?.properties ?? [])
      if (mayBeSecret(inner, api) || hasSecretItems(inner, api)) names.add(name);
    for (const keyword of schema.keywords) handle(subschemas, keyword, undefined).forEach(visit);
  };
  whole.forEach(visit);
  const maps = new Set(all.filter((schema) => isSecretMap(schema, api)));
  for (const schema of maps.size > 0 ? all : []) {
    const about = [...speakersOf(schema, api)];
    if (about.some((speaker) => maps.has(speaker))) about.flatMap(ownNames).forEach(add);
  }
  return { names };

  function add(name: string): void {
    names.add(name);
  }
}

/** True if properties that go by no name of their own may be secrets. */
function isSecretMap(schema: Schema, api: Api): boolean {
  return schema.keywords.some(
    (keyword) =>
      mapKinds.has(keyword.kind) &&
      handle(subschemas, keyword, undefined).some((inner) => mayBeSecret(inner, api)),
  );
}

/** True if the value may be a list of secrets: of its items each schema may say something else. */
function hasSecretItems(schema: Schema, api: Api): boolean {
  return [...speakersOf(schema, api)].some(({ keywords }) =>
    keywords.some(
      (keyword) =>
        itemKinds.has(keyword.kind) &&
        handle(subschemas, keyword, undefined).some((inner) => mayBeSecret(inner, api)),
    ),
  );
}

function ownNames(schema: Schema): readonly string[] {
  return keywordOf(schema, "properties")?.properties.map(({ name }) => name) ?? [];
}

/** True if any of the schemas that may have a say about a value marks it as a secret. */
export function mayBeSecret(schema: Schema, api: Api): boolean {
  for (const { notes } of speakersOf(schema, api)) if (notes.sensitive) return true;
  return false;
}

/** The schemas that may have a say about a value of a schema; each comes once. */
function* speakersOf(schema: Schema, api: Api, visited = new Set<Schema>()): Iterable<Schema> {
  if (visited.has(schema)) return;
  visited.add(schema);
  yield schema;
  for (const keyword of schema.keywords) {
    if (keyword.kind === "ref" || keyword.kind === "dynamicRef") {
      const target = api.schemas.get(keyword.target)?.schema;
      if (target) yield* speakersOf(target, api, visited);
    } else if (sameValue.has(keyword.kind)) {
      for (const inner of handle(subschemas, keyword, undefined))
        yield* speakersOf(inner, api, visited);
    }
  }
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

/** Keywords whose schemas speak of properties by other means than their names. */
const mapKinds: ReadonlySet<KeywordKind> = new Set([
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
]);

/** Keywords whose schemas speak of the items of a list. */
const itemKinds: ReadonlySet<KeywordKind> = new Set([
  "prefixItems",
  "items",
  "contains",
  "unevaluatedItems",
]);
