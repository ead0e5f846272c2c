import type { Api } from "./api.ts";
import { handle, subschemas, type Schema, type SchemaId } from "./schema.ts";

/** Calls `visit` with a schema and with all that stand inside it; what they refer to is not followed. */
export function visitWithin(schema: Schema, visit: (inner: Schema) => void): void {
  visit(schema);
  for (const keyword of schema.keywords)
    if (!leaves.has(keyword.kind))
      for (const inner of handle(subschemas, keyword, undefined)) visitWithin(inner, visit);
}

/** Adds the named schemas that some schemas refer to, and those refer to, and so on. */
export function addReached(api: Api, schemas: Iterable<Schema>, reached: Set<SchemaId>): void {
  const waiting = [...schemas];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const target of targetsIn(next)) {
      if (reached.has(target)) continue;
      reached.add(target);
      const schema = api.schemas.get(target)?.schema;
      if (schema) waiting.push(schema);
    }
  }
}

/** What a schema and the schemas inside it refer to; found once for each schema. */
export function targetsIn(schema: Schema): ReadonlySet<SchemaId> {
  const known = targets.get(schema);
  if (known) return known;
  const found = new Set<SchemaId>();
  visitWithin(schema, ({ keywords }) => {
    for (const keyword of keywords)
      if (keyword.kind === "ref" || keyword.kind === "dynamicRef") found.add(keyword.target);
  });
  targets.set(schema, found);
  return found;
}

const targets = new WeakMap<Schema, ReadonlySet<SchemaId>>();

/** The most usual keywords without a schema inside: most schemas have no other. */
const leaves: ReadonlySet<string> = new Set(["type", "ref", "enum", "format", "required"]);
