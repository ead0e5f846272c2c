import type { Api } from "../../model/api.ts";
import {
  handle,
  keywordOf,
  subschemas,
  type Keyword,
  type KeywordKind,
  type Schema,
  type SchemaId,
} from "../../model/schema.ts";

/** How the named schemas of a description hang together. */
export type References = {
  /** Schemas that another one applies to the same value, such as the parts of an `allOf`. */
  readonly inPlace: ReadonlySet<SchemaId>;
  /** Schemas whose values may hold values of the same schema. */
  readonly recursive: ReadonlySet<SchemaId>;
  /** Schemas that apply to a value themselves again and again: no value ends that. */
  readonly endless: ReadonlySet<SchemaId>;
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
  const inPlace = new Set<SchemaId>();
  const mark = (id: SchemaId): void => {
    if (inPlace.has(id)) return;
    inPlace.add(id);
    const schema = api.schemas.get(id)?.schema;
    const target = schema && isPureReference(schema);
    if (target !== undefined) mark(target);
  };
  for (const schema of [...schemas, ...roots]) {
    for (const id of appliedInPlace(schema, false)) mark(id);
  }
  return {
    inPlace,
    recursive: onCycles(api, (schema) => allTargets(schema)),
    endless: onCycles(api, (schema) => targetsOf(schema, true)),
    lookedAt: {
      Properties: lookedAt("unevaluatedProperties", [...schemas, ...roots], api),
      Items: lookedAt("unevaluatedItems", [...schemas, ...roots], api),
    },
  };
}

/** The named schemas that apply to the same value as a schema with the keyword. */
function lookedAt(
  kind: "unevaluatedProperties" | "unevaluatedItems",
  schemas: readonly Schema[],
  api: Api,
): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const visit = (schema: Schema): void => {
    for (const keyword of schema.keywords) {
      for (const id of targetOf(keyword)) {
        const target = api.schemas.get(id)?.schema;
        if (!target || found.has(id)) continue;
        found.add(id);
        visit(target);
      }
      if (!inPlaceKinds.has(keyword.kind)) continue;
      for (const inner of handle(subschemas, keyword, undefined)) {
        if (api.schemas.has(inner.id)) found.add(inner.id);
        visit(inner);
      }
    }
  };
  const search = (schema: Schema): void => {
    if (keywordOf(schema, kind)) visit(schema);
    for (const keyword of schema.keywords) handle(subschemas, keyword, undefined).forEach(search);
  };
  schemas.forEach(search);
  return found;
}

/** The schema that this one stands for, if a reference is all that it is. */
export function isPureReference(schema: Schema): SchemaId | undefined {
  const [reference, ...others] = schema.keywords;
  return reference?.kind === "ref" && others.length === 0 ? reference.target : undefined;
}

/** The named schemas that a schema, or one inside it, applies to a value beside other keywords. */
function appliedInPlace(schema: Schema, isPart: boolean): readonly SchemaId[] {
  const beside = isPart || isPureReference(schema) === undefined;
  return schema.keywords.flatMap((keyword) => [
    ...(beside ? targetOf(keyword) : []),
    ...handle(subschemas, keyword, undefined).flatMap((inner) =>
      appliedInPlace(inner, inPlaceKinds.has(keyword.kind)),
    ),
  ]);
}

/** The named schemas that a schema applies to the very value it describes. */
function targetsOf(schema: Schema, inPlaceOnly: boolean): readonly SchemaId[] {
  return schema.keywords.flatMap((keyword) => [
    ...targetOf(keyword),
    ...(inPlaceOnly && !inPlaceKinds.has(keyword.kind)
      ? []
      : handle(subschemas, keyword, undefined).flatMap((inner) => targetsOf(inner, inPlaceOnly))),
  ]);
}

function allTargets(schema: Schema): readonly SchemaId[] {
  return targetsOf(schema, false);
}

function targetOf(keyword: Keyword): readonly SchemaId[] {
  return keyword.kind === "ref" || keyword.kind === "dynamicRef" ? [keyword.target] : [];
}

/** Tarjan's strongly connected components, without recursion: descriptions have chains of any length. */
function onCycles(api: Api, next: (schema: Schema) => readonly SchemaId[]): ReadonlySet<SchemaId> {
  const edges = new Map<SchemaId, readonly SchemaId[]>();
  for (const [id, { schema }] of api.schemas) edges.set(id, [...new Set(next(schema))]);
  const order = new Map<SchemaId, number>();
  const low = new Map<SchemaId, number>();
  const open: SchemaId[] = [];
  const isOpen = new Set<SchemaId>();
  const cyclic = new Set<SchemaId>();
  for (const root of edges.keys()) {
    if (order.has(root)) continue;
    const walk: { id: SchemaId; next: number }[] = [{ id: root, next: 0 }];
    enter(root);
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const target = edges.get(top.id)?.[top.next];
      top.next += 1;
      if (target !== undefined) {
        if (!order.has(target) && edges.has(target)) {
          enter(target);
          walk.push({ id: target, next: 0 });
        } else if (isOpen.has(target)) lower(top.id, order.get(target) ?? 0);
        continue;
      }
      walk.pop();
      const parent = walk.at(-1);
      if (parent) lower(parent.id, low.get(top.id) ?? 0);
      if (low.get(top.id) === order.get(top.id)) close(top.id);
    }
  }
  return cyclic;

  function enter(id: SchemaId): void {
    low.set(id, order.size);
    order.set(id, order.size);
    open.push(id);
    isOpen.add(id);
  }
  function lower(id: SchemaId, to: number): void {
    low.set(id, Math.min(low.get(id) ?? to, to));
  }
  function close(id: SchemaId): void {
    const members = open.splice(open.indexOf(id));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || edges.get(id)?.includes(id)) {
      for (const member of members) cyclic.add(member);
    }
  }
}
