import type { Api, Parameter } from "../../model/api.ts";
import { keywordOf, type KeywordKind, type Schema, type SourceRow } from "../../model/schema.ts";
import type { Comment } from "../../print/comment.ts";
import { constraintsOf } from "../constraints.ts";

/** The doc comment of a schema's type or of a property: words, demands, source rows, and what JSDoc has tags for. */
export function commentOf(schema: Schema, api: Api): Comment | undefined {
  const chain = withTargets(schema, api);
  const first = <T>(read: (link: Schema) => T | undefined): T | undefined =>
    chain.map(read).find((found) => found !== undefined);
  return commentFrom({
    text: first(({ notes }) => notes.description) ?? first(({ notes }) => notes.title),
    demands: demandsOfAll(chain, api),
    sources: first(({ notes }) => (notes.sources.length > 0 ? notes.sources : undefined)) ?? [],
    default: first(({ notes }) => notes.default),
    deprecated: schema.notes.deprecated,
  });
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
  readonly sources: readonly SourceRow[];
  readonly default: { readonly value: unknown } | undefined;
  readonly deprecated: boolean;
};

function commentFrom(parts: Parts): Comment | undefined {
  const facts = [demandText([...new Set(parts.demands)]), sourceLine(parts.sources)];
  const paragraphs = [parts.text, ...facts];
  const tags = [
    ...(parts.default
      ? [{ name: "defaultValue", text: `\`${JSON.stringify(parts.default.value)}\`` }]
      : []),
    ...(parts.deprecated ? [{ name: "deprecated" }] : []),
  ];
  const text = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph !== "")
    .join("\n\n");
  return text === "" && tags.length === 0 ? undefined : { text, tags };
}

/** A sentence where one line holds it, else a list. */
function demandText(demands: readonly string[]): string | undefined {
  const line = demands.join("; ");
  if (line === "") return undefined;
  if (line.length > 90) return demands.map((demand) => `- ${demand}`).join("\n");
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
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
function demandsOfAll([own, ...targets]: readonly Schema[], api: Api): readonly string[] {
  const scalars = targets.filter((target) => !keywordOf(target, "properties"));
  return [...(own ? [own] : []), ...scalars].flatMap((link) => demandsOf(link, api));
}

function demandsOf(schema: Schema, api: Api): readonly string[] {
  const { notes } = schema;
  const visible = schema.keywords.filter(({ kind }) => !shownByType.has(kind));
  const demands = constraintsOf({ ...schema, keywords: visible }, api);
  const hasLimit = keywordOf(schema, "minimum") ?? keywordOf(schema, "maximum");
  return [
    ...demands,
    ...(notes.unit !== undefined && !hasLimit ? [`in ${notes.unit}`] : []),
    ...(keywordOf(schema, "format")?.format === "int64" ? ["exact only up to 2^53 - 1"] : []),
    ...(notes.readOnly ? ["only in answers"] : []),
    ...(notes.writeOnly ? ["only in requests"] : []),
    ...(notes.sensitive ? ["secret"] : []),
  ];
}

/** The type beside the comment says these; a reference is followed here. */
const shownByType: ReadonlySet<KeywordKind> = new Set([
  "enum",
  "const",
  "openEnum",
  "ref",
  "allOf",
  "additionalProperties",
  "unevaluatedProperties",
]);
