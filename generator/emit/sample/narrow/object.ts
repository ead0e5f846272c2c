import type { KeywordTable, Schema } from "../../../model/schema.ts";
import type { Condition, ObjectShape } from "../shape.ts";
import { include, type Choice, type Draft } from "./draft.ts";

type Rows = Pick<
  KeywordTable<Draft, readonly Choice[] | void>,
  | "minProperties"
  | "maxProperties"
  | "required"
  | "properties"
  | "patternProperties"
  | "additionalProperties"
  | "propertyNames"
  | "dependentRequired"
  | "dependentSchemas"
  | "unevaluatedProperties"
  | "if"
>;

/** Keywords that speak of objects, and `if`, which depends on the value as `dependentSchemas` does. */
export const objectKeywords: Rows = {
  minProperties: ({ limit }, { shape }) => {
    shape.hints.add("object");
    shape.object.min = Math.max(shape.object.min, limit);
  },
  maxProperties: ({ limit }, { shape }) => {
    shape.hints.add("object");
    shape.object.max = Math.min(shape.object.max, limit);
  },
  required: ({ names }, { shape }) => {
    shape.hints.add("object");
    for (const name of names) shape.object.required.add(name);
  },
  properties: ({ properties }, { shape }) => {
    shape.hints.add("object");
    for (const { name, schema } of properties) addProperty(shape.object, name, schema);
  },
  patternProperties: ({ patterns }, { shape }) => {
    shape.hints.add("object");
    shape.object.patterns.push(...patterns);
  },
  additionalProperties: (keyword, { shape }) => {
    shape.hints.add("object");
    shape.object.additional.push(keyword);
  },
  propertyNames: ({ schema }, { shape }) => {
    shape.hints.add("object");
    shape.object.names.push(schema);
  },
  dependentRequired: ({ dependents }, { shape }) => {
    shape.hints.add("object");
    shape.object.dependents.push(...dependents);
  },
  dependentSchemas: ({ dependents }, draft) => {
    draft.shape.hints.add("object");
    for (const { name, schema } of dependents) {
      addCondition({ key: schema.id, when: name, then: schema, else: undefined }, draft);
    }
  },
  unevaluatedProperties: ({ schema }, { shape }) => {
    shape.hints.add("object");
    shape.object.rest.push(schema);
  },
  if: (keyword, draft) => {
    const { condition, then } = keyword;
    addCondition({ key: condition.id, when: condition, then, else: keyword.else }, draft);
  },
};

/** Adds a schema to what is known of a property. */
export function addProperty(object: ObjectShape, name: string, schema: Schema): void {
  const known = object.properties.get(name);
  if (known) known.push(schema);
  else object.properties.set(name, [schema]);
}

/** Follows a condition the way that was decided, if anything was; a value may still overturn it. */
function addCondition(condition: Condition, draft: Draft): void {
  draft.shape.conditions.push(condition);
  const decision = draft.decided.get(condition.key);
  if (decision === true) {
    if (typeof condition.when === "string") draft.shape.object.required.add(condition.when);
    else include(draft, condition.when, "part");
    include(draft, condition.then, "part");
  } else if (decision === false) {
    if (typeof condition.when === "string") draft.shape.object.forbidden.add(condition.when);
    include(draft, condition.else, "part");
  }
}
