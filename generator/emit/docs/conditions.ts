import type { Api } from "../../model/api.ts";
import {
  handle,
  keywordOf,
  type KeywordTable,
  type Schema,
  type SourceRow,
} from "../../model/schema.ts";
import { constraintsOf } from "../constraints.ts";
import { joined, line, ours, span, type Markdown } from "../markdown.ts";
import { sourceCell } from "./sources.ts";

/** What must hold between the fields of an object, as list items: rules, conditionals, dependencies and alternatives. */
export function conditionsOf(schema: Schema, api: Api): readonly Markdown[] {
  return schema.keywords.flatMap((keyword) => handle(conditions, keyword, { schema, api }));
}

type Input = { readonly schema: Schema; readonly api: Api };

const none = (): readonly Markdown[] => [];

const conditions: KeywordTable<Input, readonly Markdown[]> = {
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
  content: none,
  minItems: none,
  maxItems: none,
  uniqueItems: none,
  prefixItems: none,
  items: none,
  contains: none,
  minProperties: none,
  maxProperties: none,
  required: none,
  properties: none,
  patternProperties: none,
  additionalProperties: none,
  propertyNames: none,
  dependentRequired: ({ dependents }) =>
    dependents.map(({ name, required }) =>
      ours(`${span(name)} needs ${names(required, " and ")}.`),
    ),
  dependentSchemas: ({ dependents }, { api }) =>
    dependents.map(({ name, schema }) => ours(`With ${span(name)}: ${sentence(schema, api)}.`)),
  unevaluatedItems: none,
  unevaluatedProperties: none,
  ref: none,
  dynamicRef: none,
  allOf: ({ schemas }, { api }) => schemas.flatMap((part) => conditionsOf(part, api)),
  anyOf: ({ schemas }, { api }) => [
    ours(`At least one of these holds: ${alternatives(schemas, api)}.`),
  ],
  oneOf: ({ schemas }, { api }) => [
    ours(`Exactly one of these holds: ${alternatives(schemas, api)}.`),
  ],
  not: ({ schema }, { api }) => [ours(`This must not hold: ${sentence(schema, api)}.`)],
  if: (node, { api }) => [
    joined(
      [
        ours(`If ${sentence(node.condition, api)},`),
        node.then ? ours(`then ${sentence(node.then, api)}`) : ours("then nothing more is asked"),
        node.else ? ours(`; otherwise ${sentence(node.else, api)}.`) : ours("."),
      ],
      " ",
    )
      .replace(" ;", ";")
      .replace(" .", ".") as Markdown,
  ],
  discriminator: ({ property }) => [ours(`${span(property)} tells which variant it is.`)],
  rule: (rule, { api }) => [
    joined(
      [
        ours(`${line(rule.message)}${rule.severity === "warning" ? " (a warning only)" : ""}.`),
        ours(
          `Rule ${span(rule.id)}${rule.code === undefined ? "" : `, answered with ${span(rule.code)}`}.`,
        ),
        rowWords(rule.sources, api),
      ],
      " ",
    ),
  ],
  never: none,
};

function rowWords(sources: readonly SourceRow[], api: Api): Markdown {
  return sources.length === 0 ? ours("") : ours(`Source: ${sourceCell(sources, api)}.`);
}

function alternatives(schemas: readonly Schema[], api: Api): Markdown {
  return joined(
    schemas.map((schema, index) => ours(`(${index + 1}) ${sentence(schema, api)}`)),
    "; ",
  );
}

/** A schema inside a condition, as a clause. */
function sentence(schema: Schema, api: Api): Markdown {
  const reference = keywordOf(schema, "ref");
  if (reference) return ours(`it is a ${span(api.schemas.get(reference.target)?.name ?? "value")}`);
  const required = keywordOf(schema, "required")?.names ?? [];
  const properties = keywordOf(schema, "properties")?.properties ?? [];
  const clauses = [
    ...(required.length > 0
      ? [ours(`${names(required, " and ")} ${required.length === 1 ? "is" : "are"} given`)]
      : []),
    ...properties.flatMap(({ name, schema: inner }) => {
      if (keywordOf(inner, "never")) return [ours(`${span(name)} is not given`)];
      const demands = [
        ...constraintsOf(inner, api).map((phrase) => line(phrase)),
        ...conditionsOf(inner, api),
        ...nested(inner, api),
      ];
      return demands.length === 0 ? [] : [ours(`${span(name)} is ${joined(demands, ", ")}`)];
    }),
    ...(keywordOf(schema, "not")
      ? conditionsOf(schema, api).map((text) => ours(text.replace(/\.$/, "")))
      : []),
    ...(keywordOf(schema, "anyOf")
      ? [ours(`one of ${alternatives(keywordOf(schema, "anyOf")?.schemas ?? [], api)}`)]
      : []),
    ...(keywordOf(schema, "type") && properties.length === 0 && required.length === 0
      ? [
          ours(
            `it is ${joined(
              (keywordOf(schema, "type")?.types ?? []).map((type) => ours(type)),
              " or ",
            )}`,
          ),
        ]
      : []),
  ];
  return clauses.length === 0 ? ours("anything") : joined(clauses, " and ");
}

/** Demands on the fields of a field: `extendparam` is with `chargingMode` … */
function nested(schema: Schema, api: Api): readonly Markdown[] {
  return keywordOf(schema, "properties") || keywordOf(schema, "required")
    ? [ours(`an object where ${sentence(schema, api)}`)]
    : [];
}

function names(list: readonly string[], separator: string): Markdown {
  return joined(
    list.map((name) => span(name)),
    separator,
  );
}
