import type { Api } from "../model/api.ts";
import {
  handle,
  keywordOf,
  type KeywordOf,
  type Keyword,
  type KeywordTable,
  type Schema,
} from "../model/schema.ts";

/**
 * What a schema demands of a value, in a few plain words each ("1 to 63 characters", "at most 10 items"), in the order of the
 * source. Types, properties, references and combinations are left out: they show elsewhere.
 */
export function constraintsOf(schema: Schema, api: Api): readonly string[] {
  const own = schema.keywords.flatMap((keyword) => [
    ...handle(phrases, keyword, schema),
    ...demandsInside(keyword, api),
  ]);
  const reference = keywordOf(schema, "ref");
  const target = reference && api.schemas.get(reference.target)?.schema;
  // A reference to a scalar has no page of its own, so its demands belong here; an object's are shown with the object.
  return target && !keywordOf(target, "properties") && !keywordOf(target, "ref")
    ? [...own, ...constraintsOf(target, api)]
    : own;
}

/** What is asked of each item of a list, or each value of a map, that is plain enough to have no table of its own. */
function demandsInside(keyword: Keyword, api: Api): Phrases {
  if (keyword.kind !== "items" && keyword.kind !== "additionalProperties") return [];
  const { schema } = keyword;
  const reference = keywordOf(schema, "ref");
  const target = reference && api.schemas.get(reference.target)?.schema;
  const word = keyword.kind === "items" ? "each" : "values";
  return [schema, ...(target ? [target] : [])]
    .filter((inner) => !keywordOf(inner, "properties") && !keywordOf(inner, "never"))
    .flatMap((inner) => inner.keywords.flatMap((one) => handle(phrases, one, inner)))
    .map((phrase) => `${word}: ${phrase}`);
}

type Phrases = readonly string[];

const phrases: KeywordTable<Schema, Phrases> = {
  type: () => [],
  enum: ({ values }) => [values.length === 1 ? `only ${words(values)}` : `one of ${words(values)}`],
  const: ({ value }) => [`only ${words([value])}`],
  openEnum: ({ values }) => [`known values ${words(values)}; others may come`],
  minimum: ({ limit, exclusive }, schema) => {
    const maximum = keywordOf(schema, "maximum");
    const unit = unitOf(schema);
    if (maximum && !exclusive && !maximum.exclusive) {
      return [
        limit === maximum.limit ? `only ${limit}${unit}` : `${limit} to ${maximum.limit}${unit}`,
      ];
    }
    return [exclusive ? `more than ${limit}${unit}` : `at least ${limit}${unit}`];
  },
  maximum: ({ limit, exclusive }, schema) => {
    const minimum = keywordOf(schema, "minimum");
    if (minimum && !exclusive && !minimum.exclusive) return [];
    return [
      exclusive ? `less than ${limit}${unitOf(schema)}` : `at most ${limit}${unitOf(schema)}`,
    ];
  },
  multipleOf: ({ divisor }) => [`a multiple of ${divisor}`],
  minLength: (node, schema) => atLeast(node, keywordOf(schema, "maxLength"), "character"),
  maxLength: (node, schema) => atMost(node, keywordOf(schema, "minLength"), "character"),
  pattern: ({ pattern, text }) => [
    text ? `${text.message} (\`${pattern}\`)` : `matches \`${pattern}\``,
  ],
  format: ({ format }) => [`format ${format}`],
  content: ({ encoding, mediaType }) => [
    ...(encoding === undefined ? [] : [`${encoding} encoded`]),
    ...(mediaType === undefined ? [] : [`holds ${mediaType}`]),
  ],
  minItems: (node, schema) => atLeast(node, keywordOf(schema, "maxItems"), "item"),
  maxItems: (node, schema) => atMost(node, keywordOf(schema, "minItems"), "item"),
  uniqueItems: () => ["no item twice"],
  prefixItems: () => [],
  items: () => [],
  contains: ({ min, max }) => [
    max === undefined
      ? `at least ${count(min, "special item")}`
      : `${min} to ${count(max, "special item")}`,
  ],
  minProperties: (node, schema) => atLeast(node, keywordOf(schema, "maxProperties"), "entry"),
  maxProperties: (node, schema) => atMost(node, keywordOf(schema, "minProperties"), "entry"),
  required: () => [],
  properties: () => [],
  patternProperties: ({ patterns }) =>
    patterns.map(({ pattern }) => `names may match \`${pattern}\``),
  additionalProperties: ({ schema }) => (keywordOf(schema, "never") ? ["no other properties"] : []),
  propertyNames: ({ schema }) =>
    schema.keywords
      .flatMap((keyword) => handle(phrases, keyword, schema))
      .map((phrase) => `names: ${phrase}`),
  dependentRequired: ({ dependents }) =>
    dependents.map(
      ({ name, required }) =>
        `\`${name}\` needs ${required.map((other) => `\`${other}\``).join(" and ")}`,
    ),
  dependentSchemas: () => [],
  unevaluatedItems: ({ schema }) => (keywordOf(schema, "never") ? ["no other items"] : []),
  unevaluatedProperties: ({ schema }) =>
    keywordOf(schema, "never") ? ["no other properties"] : [],
  ref: () => [],
  dynamicRef: () => [],
  allOf: ({ schemas }) =>
    schemas.flatMap((part) => part.keywords.flatMap((keyword) => handle(phrases, keyword, part))),
  anyOf: () => [],
  oneOf: () => [],
  // What an object must not look like is a condition between its fields, and told there.
  not: ({ schema }) => {
    const constant = keywordOf(schema, "const");
    if (constant) return [`not ${words([constant.value])}`];
    return schema.keywords
      .flatMap((keyword) => handle(phrases, keyword, schema))
      .map((phrase) => `not: ${phrase}`);
  },
  if: () => [],
  discriminator: ({ property }) => [`\`${property}\` tells the variants apart`],
  rule: ({ message, severity }) => [severity === "warning" ? `${message} (a warning)` : message],
  never: () => ["no value at all"],
};

type Limit = { readonly limit: number };

function atLeast(node: Limit, other: Limit | undefined, noun: string): Phrases {
  if (!other) return [`at least ${count(node.limit, noun)}`];
  return [
    node.limit === other.limit
      ? `exactly ${count(node.limit, noun)}`
      : `${node.limit} to ${count(other.limit, noun)}`,
  ];
}

function atMost(node: Limit, other: Limit | undefined, noun: string): Phrases {
  return other ? [] : [`at most ${count(node.limit, noun)}`];
}

function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return noun === "entry" ? `${number} entries` : `${number} ${noun}s`;
}

function unitOf(schema: Schema): string {
  return schema.notes.unit === undefined ? "" : ` ${schema.notes.unit}`;
}

/** More values than this are counted instead of listed. */
const listedValues = 40;

function words(values: KeywordOf<"enum">["values"]): string {
  const listed = values.slice(0, listedValues).map((value) => `\`${JSON.stringify(value)}\``);
  return values.length > listedValues
    ? `${listed.join(", ")} and ${values.length - listedValues} more`
    : listed.join(", ");
}
