import type { Api } from "../../model/api.ts";
import {
  handle,
  keywordOf,
  keywordsOf,
  type KeywordTable,
  type RuleText,
  type Schema,
  type SourceRow,
} from "../../model/schema.ts";
import { ruleTextsOf } from "../../model/rule-texts.ts";
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
  not: ({ schema, text }, { api }) => {
    const clause = negation(schema, api);
    if (clause === undefined) return [];
    return [text ? ruleItem(text, api) : ours(`${clause}.`)];
  },
  if: (node, { api }) => [
    joined(
      [
        ours(`If ${sentence(node.condition, api)},`),
        node.then ? ours(`then ${sentence(node.then, api)}`) : ours("then nothing more is asked"),
        node.else ? ours(`; otherwise ${sentence(node.else, api)}.`) : ours("."),
        ...[node.then, node.else].flatMap((branch) =>
          branch ? textsIn(branch).map((text) => ruleNote(text, api)) : [],
        ),
      ],
      " ",
    )
      .replace(" ;", ";")
      .replace(" .", ".") as Markdown,
  ],
  discriminator: ({ property }) => [ours(`${span(property)} tells which variant it is.`)],
  rule: (rule, { api }) => [ruleItem(rule, api, rule.severity)],
  never: none,
};

/** The rules that put what a branch asks into words. */
function textsIn(schema: Schema): readonly RuleText[] {
  const properties = keywordOf(schema, "properties")?.properties ?? [];
  return [...ruleTextsOf(schema), ...properties.flatMap((property) => textsIn(property.schema))];
}

function ruleItem(text: RuleText, api: Api, severity: "error" | "warning" = "error"): Markdown {
  const words = `${line(text.message)}${severity === "warning" ? " (a warning only)" : ""}.`;
  return joined([ours(words), ruleNote(text, api)], " ");
}

/** The id of a rule, with the vendor's code and rows. */
function ruleNote({ id, code, sources }: RuleText, api: Api): Markdown {
  const answer = code === undefined ? "" : `, answered with ${span(code)}`;
  return joined([ours(`Rule ${span(id)}${answer}.`), rowWords(sources, api)], " ");
}

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
  const demands = new Map(
    (keywordOf(schema, "properties")?.properties ?? []).flatMap((property) => {
      const clause = demandOn(property.schema, api);
      return clause === undefined ? [] : [[property.name, clause] as const];
    }),
  );
  const given = required.filter((name) => !demands.has(name));
  const optional = (name: string) => (required.includes(name) ? "" : ", if given,");
  const clauses = [
    ...(given.length > 0
      ? [ours(`${names(given, " and ")} ${given.length === 1 ? "is" : "are"} given`)]
      : []),
    ...[...demands].map(([name, clause]) =>
      ours(`${span(name)}${clause === absent ? "" : optional(name)} is ${clause}`),
    ),
    ...keywordsOf(schema, "not").flatMap((not) => negation(not.schema, api) ?? []),
    ...(keywordOf(schema, "anyOf")
      ? [ours(`one of ${alternatives(keywordOf(schema, "anyOf")?.schemas ?? [], api)}`)]
      : []),
    ...(keywordOf(schema, "type") && demands.size === 0 && required.length === 0
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

const absent = ours("not given");

/** What must not hold between fields; undefined for values, whose demands are told with the value. */
function negation(schema: Schema, api: Api): Markdown | undefined {
  const [first, ...others] = keywordOf(schema, "required")?.names ?? [];
  const properties = keywordOf(schema, "properties");
  if (first !== undefined && !properties) {
    return others.length === 0
      ? ours(`${span(first)} is not given`)
      : ours(`${names([first, ...others], " and ")} are not given together`);
  }
  if (
    first === undefined &&
    !properties &&
    !keywordOf(schema, "ref") &&
    !keywordOf(schema, "anyOf")
  )
    return undefined;
  return ours(`it is not so that ${sentence(schema, api)}`);
}

/** What is asked of a field, to follow "is"; undefined if nothing is. */
function demandOn(schema: Schema, api: Api): Markdown | undefined {
  if (keywordOf(schema, "never")) return absent;
  const constant = keywordOf(schema, "const");
  const demands = [
    ...(constant
      ? [span(JSON.stringify(constant.value))]
      : constraintsOf(schema, api).map((phrase) => line(phrase))),
    ...conditionsOf(schema, api),
    ...nested(schema, api),
  ];
  return demands.length === 0 ? undefined : joined(demands, ", ");
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
