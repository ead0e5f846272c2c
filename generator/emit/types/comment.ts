import type { Api, Parameter } from "../../model/api.ts";
import {
  keywordOf,
  type Keyword,
  type KeywordKind,
  type Notes,
  type Schema,
  type SourceRow,
} from "../../model/schema.ts";
import type { Comment } from "../../print/comment.ts";
import { constraintsOf } from "../constraints.ts";
import { leftWords } from "./cases/left-words.ts";

/**
 * The doc comment of a schema's type or of a property: words, demands, source rows, and what JSDoc has tags for. `left` are rules
 * that the type does not say.
 */
export function commentOf(
  schema: Schema,
  api: Api,
  left: readonly Keyword[] = [],
): Comment | undefined {
  if (left.length === 0 && saysOnlyWords(schema)) {
    const { description, title } = schema.notes;
    return description || title ? { text: description || title } : undefined;
  }
  const chain = keywordOf(schema, "ref") ? withTargets(schema, api) : [schema];
  const words =
    firstNote(chain, ({ description }) => description) ?? firstNote(chain, ({ title }) => title);
  return commentFrom({
    text: words,
    demands: demandsOfAll(chain, api),
    left: leftWords(left),
    sources: firstNote(chain, ({ sources }) => (sources.length > 0 ? sources : undefined)) ?? [],
    default: firstNote(chain, (notes) => notes.default),
    deprecated: schema.notes.deprecated,
  });
}

/** True for most schemas: their comment is what the description says, without anything that would have to be looked for. */
function saysOnlyWords({ notes, keywords }: Schema): boolean {
  return (
    !notes.deprecated &&
    !notes.readOnly &&
    !notes.writeOnly &&
    !notes.sensitive &&
    notes.unit === undefined &&
    notes.default === undefined &&
    notes.sources.length === 0 &&
    keywords.every(({ kind }) => kind !== "ref" && shownByType.has(kind))
  );
}

/** What the nearest schema of a chain notes. */
function firstNote<T>(
  chain: readonly Schema[],
  read: (notes: Notes) => T | undefined,
): T | undefined {
  for (const { notes } of chain) {
    const found = read(notes);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The doc comment of a parameter, with what its schema demands. */
export function parameterComment(parameter: Parameter, api: Api): Comment | undefined {
  const chain = withTargets(parameter.schema, api);
  const demands = demandsOfAll(chain, api);
  return commentFrom({
    text: parameter.description,
    demands:
      parameter.clientOption === undefined
        ? demands
        : [
            ...demands,
            `taken from the client's \`${parameter.clientOption}\` where it is left out`,
          ],
    sources: parameter.sources.length > 0 ? parameter.sources : parameter.schema.notes.sources,
    default: chain.map(({ notes }) => notes.default).find((found) => found !== undefined),
    deprecated: parameter.deprecated,
  });
}

/** `Source: create-servers, table 2, row name`; undefined without a source. */
export function sourceLine(sources: readonly SourceRow[]): string | undefined {
  if (sources.length === 0) return undefined;
  const rows = sources.map(({ page, table, row, note }) =>
    [
      page,
      ...(table === undefined ? [] : [`table ${table}`]),
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(note === undefined ? [] : [`(${note})`]),
    ]
      .join(", ")
      .replaceAll(", (", " ("),
  );
  return `Source: ${rows.join("; ")}`;
}

type Parts = {
  readonly text: string | undefined;
  readonly demands: readonly string[];
  readonly left?: string | undefined;
  readonly sources: readonly SourceRow[];
  readonly default: { readonly value: unknown } | undefined;
  readonly deprecated: boolean;
};

function commentFrom(parts: Parts): Comment | undefined {
  const demands = parts.demands.length > 1 ? [...new Set(parts.demands)] : parts.demands;
  let text = parts.text ?? "";
  for (const fact of [demandText(demands), parts.left, sourceLine(parts.sources)])
    if (fact !== undefined) text = text === "" ? fact : `${text}\n\n${fact}`;
  if (!parts.default && !parts.deprecated) return text === "" ? undefined : { text };
  const tags = [
    ...(parts.default
      ? [{ name: "defaultValue", text: `\`${JSON.stringify(parts.default.value)}\`` }]
      : []),
    ...(parts.deprecated ? [{ name: "deprecated" }] : []),
  ];
  return { text, tags };
}

/** A sentence where one line holds it, else a list. */
function demandText(demands: readonly string[]): string | undefined {
  if (demands.length === 0) return undefined;
  const line = demands.join("; ");
  if (line.length > 90) return demands.map((demand) => `- ${demand}`).join("\n");
  // A name such as `userData` stays as it is written.
  return /^[a-z]+(?![A-Za-z_])/.test(line)
    ? `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`
    : `${line}.`;
}

/** A schema and what it refers to, and so on. */
function withTargets(schema: Schema, api: Api): readonly Schema[] {
  const chain = [schema];
  let reference = keywordOf(schema, "ref");
  while (reference) {
    const target = api.schemas.get(reference.target)?.schema;
    if (!target || chain.includes(target)) break;
    chain.push(target);
    reference = keywordOf(target, "ref");
  }
  return chain;
}

/** What a value must meet by its own schema and the scalars it refers to; an object's demands stand with the object. */
function demandsOfAll(chain: readonly Schema[], api: Api): readonly string[] {
  const demands: string[] = [];
  for (const link of chain)
    if (link === chain[0] || !keywordOf(link, "properties")) addDemands(link, api, demands);
  return demands;
}

function addDemands(schema: Schema, api: Api, demands: string[]): void {
  const { notes, keywords } = schema;
  const telling = keywords.flatMap(tellingPart);
  if (telling.length > 0) demands.push(...constraintsOf({ ...schema, keywords: telling }, api));
  if (notes.unit !== undefined && !(keywordOf(schema, "minimum") ?? keywordOf(schema, "maximum")))
    demands.push(`in ${notes.unit}`);
  // A number of JavaScript is what JSON.parse makes of it; a type that says otherwise would be untrue.
  if (keywordOf(schema, "format")?.format === "int64") demands.push("exact only up to 2^53 - 1");
  if (notes.readOnly) demands.push("only in answers");
  if (notes.writeOnly) demands.push("only in requests");
  if (notes.sensitive) demands.push("secret");
}

/** A keyword as far as the type does not show it: of a list or a map, what is asked of what is in it. */
function tellingPart(keyword: Keyword): readonly Keyword[] {
  if (!shownByType.has(keyword.kind)) return [keyword];
  if (keyword.kind !== "items" && keyword.kind !== "additionalProperties") return [];
  const inside = keyword.schema.keywords.filter(({ kind }) => !shownByType.has(kind));
  return inside.length === 0
    ? []
    : [{ ...keyword, schema: { ...keyword.schema, keywords: inside } }];
}

/** The type beside the comment says these, or they say nothing themselves; a reference is followed here. */
const shownByType: ReadonlySet<KeywordKind> = new Set([
  "type",
  "properties",
  "required",
  "items",
  "prefixItems",
  "enum",
  "const",
  "openEnum",
  "ref",
  "dynamicRef",
  "allOf",
  "anyOf",
  "oneOf",
  "additionalProperties",
  "unevaluatedProperties",
]);
