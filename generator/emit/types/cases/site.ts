import { isHidden } from "../../../model/directions.ts";
import { keywordOf, type JsonType, type Schema, type SchemaId } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import { intersect, isObject } from "../intersect.ts";
import type { Shape } from "../shape.ts";
import type { Cases } from "./case.ts";

/** The object that rules speak of: what its properties can be. */
export type Site = {
  readonly declaredShape: (name: string) => Shape | undefined;
  /** True for a property that every object has. */
  readonly isRequired: (name: string) => boolean;
  /** True for a property that the description names beside the rules. */
  readonly isDeclared: (name: string) => boolean;
  /** All values that a property can have, where the description lists them. */
  readonly valuesOf: (name: string) => readonly unknown[] | undefined;
  /** True for a property that only the other direction has: nothing can be said of it here. */
  readonly isHidden: (name: string) => boolean;
  /** What a rule makes of the value of a property; undefined if that is nothing which a type can say. */
  readonly shapeOf: (name: string, schema: Schema) => Shape | undefined;
  /** The schema behind a reference. */
  readonly target: (id: SchemaId) => Schema | undefined;
  /** The references that led here. */
  readonly following: readonly SchemaId[];
  readonly memory: CaseMemory;
};

/**
 * What references have led to so far: a description may lead to one schema in millions of ways. `circles` counts the references that
 * were not followed for where they stood; what they are part of is not remembered.
 */
export type CaseMemory = { readonly of: Map<string, Cases>; circles: number };

/** Lists longer than this are not written out without one of their values. */
const mostValues = 24;

/** Looks at a schema and at all that always applies with it. */
export function siteOf(schema: Schema, context: Context): Site {
  const { api, direction, kindsOf, shapeOf } = context;
  const properties = new Map<string, Schema[]>();
  const required = new Set<string>();
  const target = (id: SchemaId): Schema | undefined => api.schemas.get(id)?.schema;
  const parts = new Set([schema]);
  // The set grows while it is walked.
  for (const part of parts) {
    for (const { name, schema: property } of keywordOf(part, "properties")?.properties ?? [])
      properties.set(name, [...(properties.get(name) ?? []), property]);
    for (const name of keywordOf(part, "required")?.names ?? []) required.add(name);
    for (const more of applied(part, target)) parts.add(more);
  }
  const declared = (name: string): readonly Schema[] => properties.get(name) ?? [];
  const declaredShape = (name: string): Shape | undefined =>
    properties.has(name) ? intersect(declared(name).map(shapeOf), kindsOf) : undefined;
  return {
    declaredShape,
    isRequired: (name) => required.has(name),
    isDeclared: (name) => properties.has(name),
    valuesOf: (name) => {
      const values = listed(declared(name), target, 0);
      return values && values.length <= mostValues ? values : undefined;
    },
    isHidden: (name) => declared(name).some((property) => isHidden(property, direction, api)),
    shapeOf: (name, rule) => {
      const shape = shapeOf(rule);
      if (shape.kind === "unknown") return undefined;
      if (keywordOf(rule, "type") ?? keywordOf(rule, "ref")) return shape;
      // Without a type a rule about fields leaves values alone that have none.
      const value = declaredShape(name);
      return value && isObject(value, kindsOf) ? shape : undefined;
    },
    target,
    following: [],
    memory: { of: new Map(), circles: 0 },
  };
}

/** What always holds with a schema, itself left out. */
function applied(schema: Schema, target: Site["target"]): readonly Schema[] {
  const reference = keywordOf(schema, "ref");
  const other = reference && target(reference.target);
  return [...(other ? [other] : []), ...(keywordOf(schema, "allOf")?.schemas ?? [])];
}

/** The values that all of some schemas allow, where one of them lists its own. */
function listed(
  schemas: readonly Schema[],
  target: Site["target"],
  depth: number,
): readonly unknown[] | undefined {
  const lists = schemas.flatMap((schema) => {
    const list = listOf(schema, target, depth);
    return list ? [list] : [];
  });
  const [first, ...others] = lists;
  return first?.filter((value) =>
    others.every((list) => list.some((other) => JSON.stringify(other) === JSON.stringify(value))),
  );
}

function listOf(
  schema: Schema,
  target: Site["target"],
  depth: number,
): readonly unknown[] | undefined {
  if (depth > 20) return undefined;
  const types = keywordOf(schema, "type")?.types;
  const constant = keywordOf(schema, "const");
  const values = constant ? [constant.value] : keywordOf(schema, "enum")?.values;
  if (values) return types ? values.filter((value) => isOfType(value, types)) : values;
  const inParts = listed(applied(schema, target), target, depth + 1);
  if (inParts) return inParts;
  const choices = (keywordOf(schema, "oneOf") ?? keywordOf(schema, "anyOf"))?.schemas;
  const inChoices = choices?.map((choice) => listOf(choice, target, depth + 1));
  if (inChoices?.every((list) => list !== undefined)) return inChoices.flat();
  const isBoolean = types?.every((type) => type === "boolean" || type === "null");
  if (!types || types.length === 0 || !isBoolean) return undefined;
  return types.flatMap((type): readonly unknown[] => (type === "null" ? [null] : [true, false]));
}

function isOfType(value: unknown, types: readonly JsonType[]): boolean {
  if (value === null) return types.includes("null");
  if (Array.isArray(value)) return types.includes("array");
  if (typeof value === "number")
    return types.includes("number") || (Number.isInteger(value) && types.includes("integer"));
  return types.includes(typeof value as "string" | "boolean" | "object");
}
