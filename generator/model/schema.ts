import type { Place } from "../source/diagnostic.ts";

/**
 * Identifies a schema that others refer to: file and JSON Pointer, `openapi.yaml#/components/schemas/Pet`, and what a dynamic
 * reference inside means, if it depends on the way there.
 */
export type SchemaId = string;

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** A row of a vendor's page (`x-specwright-source`). */
export type SourceRow = {
  readonly page: string;
  readonly table: string | undefined;
  readonly row: string | undefined;
  readonly note: string | undefined;
};

/** What a schema says about its values without restricting them. */
export type Notes = {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** `{ value }` rather than the value, so that a default of `undefined` and none differ. */
  readonly default: { readonly value: unknown } | undefined;
  readonly examples: readonly unknown[];
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** A secret: masked wherever a value is shown (`x-specwright-sensitive`). */
  readonly sensitive: boolean;
  readonly unit: string | undefined;
  /** The form of an id that each answer has another one of (`x-specwright-fresh`). */
  readonly fresh: string | undefined;
  readonly sources: readonly SourceRow[];
};

/** The notes of a schema that says nothing but its keywords. */
export const noNotes: Notes = {
  title: undefined,
  description: undefined,
  default: undefined,
  examples: [],
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  sensitive: false,
  unit: undefined,
  fresh: undefined,
  sources: [],
};

/**
 * A JSON Schema (2020-12), read but not interpreted: all of its keywords hold at once.
 * Nothing here knows TypeScript. The schema `true` has no keywords, the schema `false` the keyword `never`.
 */
export type Schema = {
  readonly id: SchemaId;
  readonly keywords: readonly Keyword[];
  readonly notes: Notes;
  readonly at: Place;
};

type Node<Kind extends string, Fields> = Readonly<Fields> & {
  readonly kind: Kind;
  readonly at: Place;
};

/** A property that `properties` names. */
export type Property = { readonly name: string; readonly schema: Schema };

/** What a rule says when it is broken (`x-specwright-rules`). */
export type RuleText = {
  readonly at: Place;
  readonly id: string;
  readonly message: string;
  /** The message in other languages, by language tag. */
  readonly translations: Readonly<Record<string, string>>;
  /** Where an issue points, as property names from the value. */
  readonly target: readonly string[];
  readonly code: string | undefined;
  readonly sources: readonly SourceRow[];
};

/** A compiled-to-be CEL rule. */
export type RuleFields = RuleText & {
  readonly expression: string;
  readonly severity: "error" | "warning";
};

/** The rule that puts a keyword into words, where there is one. */
type Worded = { readonly text?: RuleText | undefined };

/**
 * Every keyword with an effect on which values are valid. Keywords that need their siblings are folded when they are
 * read (`contains` with its counts, `if` with `then` and `else`, `additionalProperties` with the names and patterns
 * that it leaves alone), so that each node stands alone; only `unevaluated*` looks at the whole schema.
 */
export type Keyword =
  | Node<"type", { types: readonly JsonType[] }>
  | Node<"enum", { values: readonly unknown[] }>
  | Node<"const", { value: unknown }>
  | Node<"openEnum", { values: readonly unknown[] }>
  | Node<"minimum", { limit: number; exclusive: boolean }>
  | Node<"maximum", { limit: number; exclusive: boolean }>
  | Node<"multipleOf", { divisor: number }>
  | Node<"minLength", { limit: number }>
  | Node<"maxLength", { limit: number }>
  | Node<"pattern", Worded & { pattern: string }>
  | Node<"format", { format: string }>
  | Node<
      "content",
      { encoding: string | undefined; mediaType: string | undefined; schema: Schema | undefined }
    >
  | Node<"minItems", { limit: number }>
  | Node<"maxItems", { limit: number }>
  | Node<"uniqueItems", object>
  | Node<"prefixItems", { schemas: readonly Schema[] }>
  | Node<"items", { schema: Schema; from: number }>
  | Node<"contains", { schema: Schema; min: number; max: number | undefined }>
  | Node<"minProperties", { limit: number }>
  | Node<"maxProperties", { limit: number }>
  | Node<"required", { names: readonly string[] }>
  | Node<"properties", { properties: readonly Property[] }>
  | Node<
      "patternProperties",
      { patterns: readonly { readonly pattern: string; readonly schema: Schema }[] }
    >
  | Node<
      "additionalProperties",
      { schema: Schema; names: readonly string[]; patterns: readonly string[] }
    >
  | Node<"propertyNames", { schema: Schema }>
  | Node<
      "dependentRequired",
      { dependents: readonly { readonly name: string; readonly required: readonly string[] }[] }
    >
  | Node<
      "dependentSchemas",
      { dependents: readonly { readonly name: string; readonly schema: Schema }[] }
    >
  | Node<"unevaluatedItems", { schema: Schema }>
  | Node<"unevaluatedProperties", { schema: Schema }>
  | Node<"ref", { target: SchemaId }>
  | Node<"dynamicRef", { anchor: string; target: SchemaId }>
  | Node<"allOf", { schemas: readonly Schema[] }>
  | Node<"anyOf", { schemas: readonly Schema[] }>
  | Node<"oneOf", { schemas: readonly Schema[] }>
  | Node<"not", Worded & { schema: Schema }>
  | Node<"if", { condition: Schema; then: Schema | undefined; else: Schema | undefined }>
  | Node<
      "discriminator",
      {
        property: string;
        mapping: readonly { readonly value: string; readonly target: SchemaId }[];
      }
    >
  | Node<"rule", RuleFields>
  | Node<"never", object>;

export type KeywordKind = Keyword["kind"];
export type KeywordOf<K extends KeywordKind> = Extract<Keyword, { readonly kind: K }>;

/** One handler for each keyword. A keyword without a handler does not compile. */
export type KeywordTable<In, Out> = {
  readonly [K in KeywordKind]: (keyword: KeywordOf<K>, input: In) => Out;
};

/** Calls the table's handler for a keyword: the one place that dispatches on a keyword's kind. */
export function handle<In, Out>(table: KeywordTable<In, Out>, keyword: Keyword, input: In): Out {
  const handler = table[keyword.kind] as (keyword: Keyword, input: In) => Out;
  return handler(keyword, input);
}

/** The schema's first keyword of a kind, if it has one. It can have several rules, and an inclusive and an exclusive `minimum` or `maximum`. */
export function keywordOf<K extends KeywordKind>(
  schema: Schema,
  kind: K,
): KeywordOf<K> | undefined {
  return schema.keywords.find((keyword): keyword is KeywordOf<K> => keyword.kind === kind);
}

/** Every keyword of a kind. */
export function keywordsOf<K extends KeywordKind>(
  schema: Schema,
  kind: K,
): readonly KeywordOf<K>[] {
  return schema.keywords.filter((keyword): keyword is KeywordOf<K> => keyword.kind === kind);
}

/** The schemas that stand directly inside a keyword, in the order of the source; a `$ref` is not followed. */
export const subschemas: KeywordTable<void, readonly Schema[]> = {
  type: none,
  enum: none,
  const: none,
  openEnum: none,
  minimum: none,
  maximum: none,
  multipleOf: none,
  minLength: none,
  maxLength: none,
  pattern: none,
  format: none,
  content: ({ schema }) => (schema ? [schema] : []),
  minItems: none,
  maxItems: none,
  uniqueItems: none,
  prefixItems: ({ schemas }) => schemas,
  items: ({ schema }) => [schema],
  contains: ({ schema }) => [schema],
  minProperties: none,
  maxProperties: none,
  required: none,
  properties: ({ properties }) => properties.map((property) => property.schema),
  patternProperties: ({ patterns }) => patterns.map((pattern) => pattern.schema),
  additionalProperties: ({ schema }) => [schema],
  propertyNames: ({ schema }) => [schema],
  dependentRequired: none,
  dependentSchemas: ({ dependents }) => dependents.map((dependent) => dependent.schema),
  unevaluatedItems: ({ schema }) => [schema],
  unevaluatedProperties: ({ schema }) => [schema],
  ref: none,
  dynamicRef: none,
  allOf: ({ schemas }) => schemas,
  anyOf: ({ schemas }) => schemas,
  oneOf: ({ schemas }) => schemas,
  not: ({ schema }) => [schema],
  if: (node) => [node.condition, node.then, node.else].filter((schema) => schema !== undefined),
  discriminator: none,
  rule: none,
  never: none,
};

function none(): readonly Schema[] {
  return [];
}
