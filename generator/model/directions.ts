import type { Api, Operation } from "./api.ts";
import { addReached, targetsIn, visitWithin } from "./reach.ts";
import { keywordOf, type Schema, type SchemaId } from "./schema.ts";

/** The side of an exchange that a value is part of: `readOnly` properties are in no request, `writeOnly` ones in no answer. */
export type Direction = "request" | "response";

/** Which types the named schemas need. */
export type Directions = {
  /** Schemas that are used in both directions and differ between them: two types. */
  readonly both: ReadonlySet<SchemaId>;
  /** Schemas that differ between the directions and are used in requests alone. */
  readonly requestOnly: ReadonlySet<SchemaId>;
};

/** Finds the schemas whose values depend on the direction, be it by properties of their own or by what they refer to. */
export function directionsOf(api: Api): Directions {
  const known = memory.get(api);
  if (known) return known;
  const inRequests = usedSchemas(api, "request");
  const differing = differingSchemas(inRequests, api);
  const inResponses = differing.size > 0 ? usedSchemas(api, "response") : new Set<SchemaId>();
  const directions = {
    both: new Set([...differing].filter((id) => inResponses.has(id))),
    requestOnly: new Set([...differing].filter((id) => !inResponses.has(id))),
  };
  memory.set(api, directions);
  return directions;
}

/** The direction of what an operation sends: a webhook's payload is what the service says, as an answer is. */
export function sentDirection({ incoming }: Operation): Direction {
  return incoming ? "response" : "request";
}

/** The direction of what an operation is answered with. */
export function answeredDirection({ incoming }: Operation): Direction {
  return incoming ? "request" : "response";
}

/** True if a property with this schema is no part of values in a direction. */
export function isHidden(schema: Schema, direction: Direction, api: Api): boolean {
  return marks(schema, direction === "request" ? "readOnly" : "writeOnly", api);
}

const memory = new WeakMap<Api, Directions>();

/** A mark holds where the property's schema has it, or one that always applies with it. */
function marks(
  schema: Schema,
  mark: "readOnly" | "writeOnly",
  api: Api,
  seen: readonly SchemaId[] = [],
): boolean {
  if (schema.notes[mark]) return true;
  for (const keyword of schema.keywords) {
    if (keyword.kind === "allOf" && keyword.schemas.some((part) => marks(part, mark, api, seen)))
      return true;
    if (keyword.kind !== "ref" || seen.includes(keyword.target)) continue;
    const target = api.schemas.get(keyword.target)?.schema;
    if (target && marks(target, mark, api, [...seen, keyword.target])) return true;
  }
  return false;
}

/** Those of some schemas that have a marked property, or refer to one that has. */
function differingSchemas(ids: ReadonlySet<SchemaId>, api: Api): ReadonlySet<SchemaId> {
  const isMarked = (schema: Schema): boolean =>
    marks(schema, "readOnly", api) || marks(schema, "writeOnly", api);
  const differing = new Set<SchemaId>();
  const referrers = new Map<SchemaId, SchemaId[]>();
  for (const id of ids) {
    const schema = api.schemas.get(id)?.schema;
    if (!schema) continue;
    if (hasMark(schema, isMarked)) differing.add(id);
    for (const target of targetsIn(schema))
      referrers.set(target, [...(referrers.get(target) ?? []), id]);
  }
  // The set grows while it is walked.
  for (const id of differing)
    for (const referrer of referrers.get(id) ?? []) differing.add(referrer);
  return differing;
}

/** True if a schema has a property with a mark anywhere inside. */
function hasMark(schema: Schema, isMarked: (property: Schema) => boolean): boolean {
  let found = false;
  visitWithin(schema, (inner) => {
    if (found) return;
    found =
      keywordOf(inner, "properties")?.properties.some((property) => isMarked(property.schema)) ??
      false;
  });
  return found;
}

function usedSchemas(api: Api, direction: Direction): ReadonlySet<SchemaId> {
  const roots = new Set<Schema>();
  const visit = (operation: Operation): void => {
    const { parameters, body, responses, callbacks } = operation;
    if (sentDirection(operation) === direction)
      for (const { schema } of [...parameters, ...(body?.contents ?? [])])
        if (schema) roots.add(schema);
    if (answeredDirection(operation) === direction)
      for (const { headers, contents } of responses)
        for (const { schema } of [...headers, ...contents]) if (schema) roots.add(schema);
    callbacks.forEach(visit);
  };
  [...api.operations, ...api.webhooks].forEach(visit);
  const reached = new Set<SchemaId>();
  addReached(api, roots, reached);
  return reached;
}
