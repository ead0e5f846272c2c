import { handle, keywordOf, type KeywordTable, type Schema } from "../../model/schema.ts";
import type { RuntimeName } from "./runtime.ts";

/** A group of English messages, beside those that every check may need. */
export type WordGroup = Extract<RuntimeName, `${string}Words`>;

/** The groups in the order in which they are written. */
export const wordGroups: readonly WordGroup[] = [
  "valueWords",
  "numberWords",
  "textWords",
  "listWords",
  "itemWords",
  "objectWords",
  "formWords",
];

/** The messages of the issues that a schema's own keywords may lead to; those of the schemas inside are not among them. */
export function ownWords({ keywords }: Schema): readonly WordGroup[] {
  return keywords.flatMap((keyword) => handle(groups, keyword, undefined) ?? []);
}

const values = (): WordGroup => "valueWords";
const numbers = (): WordGroup => "numberWords";
const texts = (): WordGroup => "textWords";
const lists = (): WordGroup => "listWords";
const items = (): WordGroup => "itemWords";
const objects = (): WordGroup => "objectWords";
const forms = (): WordGroup => "formWords";
const none = (): undefined => undefined;

const groups: KeywordTable<void, WordGroup | undefined> = {
  type: none,
  enum: values,
  const: values,
  openEnum: values,
  minimum: numbers,
  maximum: numbers,
  multipleOf: numbers,
  minLength: texts,
  maxLength: texts,
  pattern: texts,
  format: texts,
  content: none,
  minItems: lists,
  maxItems: lists,
  uniqueItems: lists,
  prefixItems: none,
  items: none,
  contains: items,
  minProperties: objects,
  maxProperties: objects,
  required: none,
  properties: none,
  patternProperties: none,
  additionalProperties: ({ schema }) => (keywordOf(schema, "never") ? "objectWords" : undefined),
  propertyNames: objects,
  dependentRequired: objects,
  dependentSchemas: none,
  unevaluatedItems: items,
  unevaluatedProperties: objects,
  ref: none,
  dynamicRef: none,
  allOf: none,
  anyOf: forms,
  oneOf: forms,
  not: objects,
  if: none,
  discriminator: values,
  rule: none,
  never: objects,
};
