import {
  handle,
  keywordOf,
  type Keyword,
  type KeywordTable,
  type Schema,
} from "../../model/schema.ts";
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
  "strangerWords",
  "absenceWords",
  "formWords",
];

/** The messages of the issues that a schema's own keywords may lead to; those of the schemas inside are not among them. */
export function ownWords({ keywords }: Schema): readonly WordGroup[] {
  return keywords.flatMap((keyword) => handle(groups, keyword, undefined) ?? []);
}

/** True for a keyword that refuses a property or an item as one that must not be there, and not by what it is. */
export function forbidsOthers(keyword: Keyword): boolean {
  switch (keyword.kind) {
    case "additionalProperties":
    case "unevaluatedProperties":
    case "unevaluatedItems":
      return keywordOf(keyword.schema, "never") !== undefined;
    default:
      return false;
  }
}

const values = (): WordGroup => "valueWords";
const numbers = (): WordGroup => "numberWords";
const texts = (): WordGroup => "textWords";
const lists = (): WordGroup => "listWords";
const items = (): WordGroup => "itemWords";
const objects = (): WordGroup => "objectWords";
const strangers = (): WordGroup => "strangerWords";
const absences = (): WordGroup => "absenceWords";
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
  additionalProperties: (keyword) => (forbidsOthers(keyword) ? "strangerWords" : undefined),
  propertyNames: objects,
  dependentRequired: absences,
  dependentSchemas: none,
  unevaluatedItems: items,
  unevaluatedProperties: strangers,
  ref: none,
  dynamicRef: none,
  allOf: none,
  anyOf: forms,
  oneOf: forms,
  not: absences,
  if: none,
  discriminator: values,
  rule: none,
  never: absences,
};
