import type { Api } from "../../model/api.ts";
import { handle, type KeywordTable, type Schema, type SchemaId } from "../../model/schema.ts";

/** Which properties a schema knows of, with all that it applies to the same value. */
export type Shape = {
  readonly names: ReadonlySet<string>;
  /** True if properties under other names are expected, or decided upon by another keyword. */
  readonly open: boolean;
  /** True if the schema says which properties there are, and not merely something about some of them. */
  readonly describes: boolean;
};

/** Collects the properties that a schema and its parts name. */
export function shapeOf(schema: Schema, api: Api): Shape {
  return merge(schema, { api, visited: new Set() });
}

type Walk = { readonly api: Api; readonly visited: ReadonlySet<SchemaId> };

const nothing: Shape = { names: new Set(), open: false, describes: false };
const open: Shape = { names: new Set(), open: true, describes: false };

function merge(schema: Schema, walk: Walk): Shape {
  return union(schema.keywords.map((keyword) => handle(contributions, keyword, walk)));
}

function union(shapes: readonly Shape[]): Shape {
  return {
    names: new Set(shapes.flatMap(({ names }) => [...names])),
    open: shapes.some((shape) => shape.open),
    describes: shapes.some((shape) => shape.describes),
  };
}

/** What may hold but need not: its names are known, but only if every form is described do the forms describe. */
function forms(schemas: readonly Schema[], walk: Walk): Shape {
  const shapes = schemas.filter(admitsObjects).map((schema) => merge(schema, walk));
  const describes = shapes.length > 0 && shapes.every((shape) => shape.describes);
  return { ...union(shapes), describes };
}

function target(id: SchemaId, walk: Walk): Shape {
  const schema = walk.api.schemas.get(id)?.schema;
  if (!schema || walk.visited.has(id)) return nothing;
  return merge(schema, { api: walk.api, visited: new Set([...walk.visited, id]) });
}

function admitsObjects({ keywords }: Schema): boolean {
  return keywords.every((keyword) => keyword.kind !== "type" || keyword.types.includes("object"));
}

const contributions: KeywordTable<Walk, Shape> = {
  type: () => nothing,
  enum: () => nothing,
  const: () => nothing,
  openEnum: () => nothing,
  minimum: () => nothing,
  maximum: () => nothing,
  multipleOf: () => nothing,
  minLength: () => nothing,
  maxLength: () => nothing,
  pattern: () => nothing,
  format: () => nothing,
  content: () => nothing,
  minItems: () => nothing,
  maxItems: () => nothing,
  uniqueItems: () => nothing,
  prefixItems: () => nothing,
  items: () => nothing,
  contains: () => nothing,
  minProperties: () => nothing,
  maxProperties: () => nothing,
  required: ({ names }) => ({ ...nothing, names: new Set(names) }),
  properties: ({ properties }) => ({
    ...nothing,
    names: new Set(properties.map(({ name }) => name)),
    describes: true,
  }),
  patternProperties: () => open,
  additionalProperties: () => open,
  propertyNames: () => open,
  dependentRequired: () => nothing,
  dependentSchemas: ({ dependents }, walk) => ({
    ...union(dependents.map(({ schema }) => merge(schema, walk))),
    describes: false,
  }),
  unevaluatedItems: () => nothing,
  unevaluatedProperties: () => open,
  ref: (keyword, walk) => target(keyword.target, walk),
  dynamicRef: () => open,
  allOf: ({ schemas }, walk) => union(schemas.map((schema) => merge(schema, walk))),
  anyOf: ({ schemas }, walk) => forms(schemas, walk),
  oneOf: ({ schemas }, walk) => forms(schemas, walk),
  not: () => nothing,
  if: (keyword, walk) => ({
    ...union(
      [keyword.condition, keyword.then, keyword.else]
        .filter((schema) => schema !== undefined)
        .map((schema) => merge(schema, walk)),
    ),
    describes: false,
  }),
  discriminator: ({ property }) => ({ ...nothing, names: new Set([property]) }),
  rule: () => nothing,
  never: () => nothing,
};
