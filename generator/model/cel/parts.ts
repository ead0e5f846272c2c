import type { Api } from "../api.ts";
import { keywordOf, type Schema, type SchemaId } from "../schema.ts";

/** The schemas that hold whenever these do: themselves, what they refer to, and the parts of their `allOf`. */
export function conjunctsOf(schemas: readonly Schema[], api: Api): readonly Schema[] {
  return closure(schemas, (schema) => always(schema, api));
}

/** The schemas that hold for some of the values only: branches of `anyOf`, `oneOf`, `if` and `dependentSchemas`, at any depth. */
export function alternativesOf(conjuncts: readonly Schema[], api: Api): readonly Schema[] {
  const own = new Set(conjuncts);
  return closure(conjuncts, (schema) => [...always(schema, api), ...sometimes(schema)]).filter(
    (schema) => !own.has(schema),
  );
}

function always(schema: Schema, api: Api): readonly Schema[] {
  const target = (id: SchemaId | undefined): readonly Schema[] => {
    const found = id === undefined ? undefined : api.schemas.get(id)?.schema;
    return found ? [found] : [];
  };
  return [
    ...target(keywordOf(schema, "ref")?.target),
    ...target(keywordOf(schema, "dynamicRef")?.target),
    ...(keywordOf(schema, "allOf")?.schemas ?? []),
  ];
}

function sometimes(schema: Schema): readonly Schema[] {
  const conditional = keywordOf(schema, "if");
  return [
    ...(keywordOf(schema, "anyOf")?.schemas ?? []),
    ...(keywordOf(schema, "oneOf")?.schemas ?? []),
    ...(conditional?.then ? [conditional.then] : []),
    ...(conditional?.else ? [conditional.else] : []),
    ...(keywordOf(schema, "dependentSchemas")?.dependents ?? []).map((each) => each.schema),
  ];
}

function closure(
  start: readonly Schema[],
  next: (schema: Schema) => readonly Schema[],
): readonly Schema[] {
  const found = new Set(start);
  // Iterating a set also visits what is added on the way.
  for (const schema of found) for (const other of next(schema)) found.add(other);
  return [...found];
}
