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
  const walk: Walk = { api, names: new Set(), known: new Map(), open: false };
  const describes = collect(schema, walk);
  return { names: walk.names, open: walk.open, describes };
}

/** What has been found so far. */
type Walk = {
  readonly api: Api;
  readonly names: Set<string>;
  /** The named schemas that have been met, and whether they describe; not while they are looked at themselves. */
  readonly known: Map<SchemaId, boolean>;
  open: boolean;
};

/** Adds what a schema knows; true if it says which properties there are. */
function collect(schema: Schema, walk: Walk): boolean {
  let describes = false;
  for (const keyword of schema.keywords) {
    if (handle(contributions, keyword, walk)) describes = true;
  }
  return describes;
}

function collectAll(schemas: readonly Schema[], walk: Walk): boolean {
  let describes = false;
  for (const schema of schemas) if (collect(schema, walk)) describes = true;
  return describes;
}

/** What may hold but need not: its names are known, but only if every form is described do the forms describe. */
function collectForms(schemas: readonly Schema[], walk: Walk): boolean {
  const forms = schemas.filter(admitsObjects).map((schema) => collect(schema, walk));
  return forms.length > 0 && forms.every((describes) => describes);
}

function collectTarget(id: SchemaId, walk: Walk): boolean {
  const known = walk.known.get(id);
  if (known !== undefined) return known;
  const schema = walk.api.schemas.get(id)?.schema;
  if (!schema) return false;
  walk.known.set(id, false);
  const describes = collect(schema, walk);
  walk.known.set(id, describes);
  return describes;
}

function admitsObjects({ keywords }: Schema): boolean {
  return keywords.every((keyword) => keyword.kind !== "type" || keyword.types.includes("object"));
}

const nothing = (): boolean => false;

const open = (_: unknown, walk: Walk): boolean => {
  walk.open = true;
  return false;
};

/** What each keyword adds; true if it says which properties there are. */
const contributions: KeywordTable<Walk, boolean> = {
  type: nothing,
  enum: nothing,
  const: nothing,
  openEnum: nothing,
  minimum: nothing,
  maximum: nothing,
  multipleOf: nothing,
  minLength: nothing,
  maxLength: nothing,
  pattern: nothing,
  format: nothing,
  content: nothing,
  minItems: nothing,
  maxItems: nothing,
  uniqueItems: nothing,
  prefixItems: nothing,
  items: nothing,
  contains: nothing,
  minProperties: nothing,
  maxProperties: nothing,
  required: ({ names }, walk) => {
    for (const name of names) walk.names.add(name);
    return false;
  },
  properties: ({ properties }, walk) => {
    for (const { name } of properties) walk.names.add(name);
    return true;
  },
  patternProperties: open,
  additionalProperties: open,
  propertyNames: open,
  dependentRequired: nothing,
  dependentSchemas: ({ dependents }, walk) => {
    for (const { schema } of dependents) collect(schema, walk);
    return false;
  },
  unevaluatedItems: nothing,
  unevaluatedProperties: open,
  ref: (keyword, walk) => collectTarget(keyword.target, walk),
  dynamicRef: open,
  allOf: ({ schemas }, walk) => collectAll(schemas, walk),
  anyOf: ({ schemas }, walk) => collectForms(schemas, walk),
  oneOf: ({ schemas }, walk) => collectForms(schemas, walk),
  not: nothing,
  if: (keyword, walk) => {
    for (const schema of [keyword.condition, keyword.then, keyword.else])
      if (schema) collect(schema, walk);
    return false;
  },
  discriminator: ({ property }, walk) => {
    walk.names.add(property);
    return false;
  },
  rule: nothing,
  never: nothing,
};
