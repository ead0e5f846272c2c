import type { Api } from "../../model/api.ts";
import {
  handle,
  subschemas,
  type Keyword,
  type KeywordKind,
  type KeywordOf,
  type Schema,
  type SchemaId,
} from "../../model/schema.ts";
import { cyclesOf } from "./cycles.ts";
import { forbidsOthers, ownWords, wordGroups, type WordGroup } from "./words.ts";

/** How the named schemas of a description hang together. */
export type References = {
  /** Schemas whose values may hold values of the same schema. */
  readonly recursive: ReadonlySet<SchemaId>;
  /** References that lead back to where they stand for the very same value: no value ends that. */
  readonly endless: ReadonlySet<Keyword>;
  /** The words of all issues that a schema, its parts and its references may lead to. */
  readonly words: (schema: Schema) => readonly WordGroup[];
  /** Schemas of which another one must know what parts of a value they look at. */
  readonly lookedAt: Readonly<Record<"Properties" | "Items", ReadonlySet<SchemaId>>>;
};

/** Keywords whose schemas are about the same value, and not about a part of it. */
export const inPlaceKinds: ReadonlySet<KeywordKind> = new Set([
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "dependentSchemas",
]);

/** Finds out how schemas refer to each other; `roots` are the ones outside `components`. */
export function referencesIn(api: Api, roots: readonly Schema[]): References {
  const schemas = [...api.schemas.values()].map(({ schema }) => schema);
  return {
    recursive: new Set(cyclesAmong(api, (schema) => targets(references(schema))).keys()),
    endless: endlessIn(api),
    words: wordsSurvey(api),
    lookedAt: lookedAt([...schemas, ...roots], api),
  };
}

/** The named schemas that apply to the same value as a schema with an `unevaluated…` keyword. */
function lookedAt(schemas: readonly Schema[], api: Api): References["lookedAt"] {
  const properties: Schema[] = [];
  const items: Schema[] = [];
  const search = (schema: Schema): void => {
    for (const keyword of schema.keywords) {
      if (keyword.kind === "unevaluatedProperties") properties.push(schema);
      if (keyword.kind === "unevaluatedItems") items.push(schema);
      for (const inner of handle(subschemas, keyword, undefined)) search(inner);
    }
  };
  for (const schema of schemas) search(schema);
  return { Properties: lookedAtFrom(properties, api), Items: lookedAtFrom(items, api) };
}

/** The named schemas that apply to the same value as one of these. */
function lookedAtFrom(schemas: readonly Schema[], api: Api): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const visit = (schema: Schema): void => {
    for (const keyword of schema.keywords) {
      if (isReference(keyword)) {
        const target = api.schemas.get(keyword.target)?.schema;
        if (!target || found.has(keyword.target)) continue;
        found.add(keyword.target);
        visit(target);
      }
      if (!inPlaceKinds.has(keyword.kind)) continue;
      for (const inner of handle(subschemas, keyword, undefined)) {
        if (api.schemas.has(inner.id)) found.add(inner.id);
        visit(inner);
      }
    }
  };
  schemas.forEach(visit);
  return found;
}

function wordsSurvey(api: Api): References["words"] {
  const users = new Map<SchemaId, SchemaId[]>();
  const found = new Map<SchemaId, Set<WordGroup>>();
  for (const [id, { schema }] of api.schemas) {
    found.set(id, wordsWithin(schema));
    for (const target of targets(references(schema))) {
      const others = users.get(target);
      if (others) others.push(id);
      else users.set(target, [id]);
    }
  }
  for (const group of wordGroups) {
    const having = new Set([...found].flatMap(([id, groups]) => (groups.has(group) ? [id] : [])));
    // A set that grows while it is looked through is looked through to its end.
    for (const id of having) users.get(id)?.forEach((user) => having.add(user));
    for (const id of having) found.get(id)?.add(group);
  }
  return (schema) => {
    const all = [
      wordsWithin(schema),
      ...targets(references(schema)).map((id) => found.get(id) ?? new Set<WordGroup>()),
    ];
    return wordGroups.filter((group) => all.some((groups) => groups.has(group)));
  };
}

/** The words of a schema and of its parts. */
function wordsWithin(schema: Schema, found = new Set<WordGroup>()): Set<WordGroup> {
  for (const group of ownWords(schema)) found.add(group);
  for (const keyword of schema.keywords) {
    if (forbidsOthers(keyword)) continue;
    for (const inner of handle(subschemas, keyword, undefined)) wordsWithin(inner, found);
  }
  return found;
}

/** The named schemas that can be reached from some schemas. */
export function reachableFrom(api: Api, schemas: readonly Schema[]): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const visit = (schema: Schema): void => {
    for (const id of targets(references(schema))) {
      const target = api.schemas.get(id)?.schema;
      if (!target || found.has(id)) continue;
      found.add(id);
      visit(target);
    }
  };
  schemas.forEach(visit);
  return found;
}

/** The named schemas that a schema names, or that are written inside of it. */
export function namedIn(schema: Schema, api: Api): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const visit = ({ keywords }: Schema): void => {
    for (const keyword of keywords) {
      if (isReference(keyword)) found.add(keyword.target);
      for (const inner of handle(subschemas, keyword, undefined)) {
        if (api.schemas.has(inner.id)) found.add(inner.id);
        visit(inner);
      }
    }
  };
  visit(schema);
  return found;
}

/** The schema that this one stands for, if a reference is all that it is. */
export function isPureReference(schema: Schema): SchemaId | undefined {
  const [reference, ...others] = schema.keywords;
  return reference?.kind === "ref" && others.length === 0 ? reference.target : undefined;
}

/** The references in a schema; `inPlaceOnly` leaves out those that are about parts of its value. */
function references(
  schema: Schema,
  inPlaceOnly = false,
  found: Reference[] = [],
): readonly Reference[] {
  for (const keyword of schema.keywords) {
    if (isReference(keyword)) found.push(keyword);
    else if (!inPlaceOnly || inPlaceKinds.has(keyword.kind)) {
      for (const inner of handle(subschemas, keyword, undefined))
        references(inner, inPlaceOnly, found);
    }
  }
  return found;
}

function endlessIn(api: Api): ReadonlySet<Keyword> {
  const cycles = cyclesAmong(api, (schema) => targets(references(schema, true)));
  return new Set(
    [...api.schemas].flatMap(([id, { schema }]) => {
      const cycle = cycles.get(id);
      if (cycle === undefined) return [];
      return references(schema, true).filter(({ target }) => cycles.get(target) === cycle);
    }),
  );
}

type Reference = KeywordOf<"ref" | "dynamicRef">;

function isReference(keyword: Keyword): keyword is Reference {
  return keyword.kind === "ref" || keyword.kind === "dynamicRef";
}

function targets(found: readonly Reference[]): readonly SchemaId[] {
  return found.map(({ target }) => target);
}

/** The named schemas from which a way leads back to them, each with one that stands for its cycle. */
function cyclesAmong(
  api: Api,
  next: (schema: Schema) => readonly SchemaId[],
): ReadonlyMap<SchemaId, SchemaId> {
  return cyclesOf(new Map([...api.schemas].map(([id, { schema }]) => [id, next(schema)])));
}
