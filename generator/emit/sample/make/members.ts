import type { Schema } from "../../../model/schema.ts";
import type { Context, Goal } from "../context.ts";
import type { ObjectShape } from "../shape.ts";
import { anyText, matching } from "../synthetic.ts";
import { matches } from "../text/regex.ts";

/** So many names are made up for an object at most. */
export const mostNames = 1_000;

/** What the value of a property must satisfy: all that the goal's keywords say of this name. */
export function goalOf(shape: ObjectShape, name: string): Goal {
  const schemas: Schema[] = [...(shape.properties.get(name) ?? [])];
  for (const { pattern, schema } of shape.patterns) {
    if (matches(pattern, name)) schemas.push(schema);
  }
  for (const { schema, names, patterns } of shape.additional) {
    if (!names.includes(name) && !patterns.some((pattern) => matches(pattern, name))) {
      schemas.push(schema);
    }
  }
  return schemas.length > 0 ? schemas : shape.rest;
}

/** The names that an object must have, and those that it may have, in the order of the model. */
export function namesOf(
  shape: ObjectShape,
  context: Context,
): { readonly required: ReadonlySet<string>; readonly optional: readonly string[] } {
  const required = closure(shape.required, shape);
  const optional = [...shape.properties]
    .filter(([name]) => !required.has(name) && !shape.forbidden.has(name))
    .filter(([, schemas]) => !isHidden(schemas, context))
    .map(([name]) => name);
  return { required, optional };
}

/** True for a map: no property has a name of its own, and something is said about the values. */
export function isMap(shape: ObjectShape): boolean {
  const values = [...shape.patterns, ...shape.additional].map(({ schema }) => schema);
  return (
    shape.properties.size === 0 &&
    values.some((schema) => schema.keywords.length > 0 && !isNever(schema))
  );
}

/** A name that no keyword lists: one that fits a pattern of `patternProperties` or `propertyNames`, or else a plain word. */
export function freeName(
  shape: ObjectShape,
  taken: ReadonlyMap<string, unknown>,
  context: Context,
): string | undefined {
  for (const name of freeNames(shape, context)) {
    if (typeof name !== "string" || taken.has(name) || shape.forbidden.has(name)) continue;
    if (!goalOf(shape, name).some(isNever)) return name;
  }
  return undefined;
}

function* freeNames(shape: ObjectShape, context: Context): Iterable<unknown> {
  const { at } = context.api;
  for (const { pattern } of shape.patterns) {
    yield* context.candidates([anyText(at), matching(pattern, at), ...shape.names]);
  }
  if (shape.names.length > 0) yield* context.candidates([anyText(at), ...shape.names]);
  else
    for (let number = 1; number <= mostNames; number += 1)
      yield number > 1 ? `key${number}` : "key";
}

function isNever({ keywords }: Schema): boolean {
  return keywords.some(({ kind }) => kind === "never");
}

function closure(names: ReadonlySet<string>, shape: ObjectShape): ReadonlySet<string> {
  const all = new Set(names);
  // The set grows while it is walked.
  for (const name of all) {
    for (const dependent of shape.dependents) {
      if (dependent.name === name) for (const other of dependent.required) all.add(other);
    }
  }
  return all;
}

/**
 * Fields that only answers show have no place in a request, and the other way round. And what is valid today may not be
 * tomorrow where a rule speaks of the present time, so a sample cannot have it.
 */
function isHidden(schemas: readonly Schema[], { direction }: Context): boolean {
  return schemas.some(
    ({ notes, keywords }) =>
      (notes.readOnly && direction === "request") ||
      (notes.writeOnly && direction === "response") ||
      keywords.some((keyword) => keyword.kind === "rule" && readsTime(keyword.expression)),
  );
}

function readsTime(expression: string): boolean {
  return /\bnow\b/.test(expression.replace(/'[^']*'|"[^"]*"/g, ""));
}
