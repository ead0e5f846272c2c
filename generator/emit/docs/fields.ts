import type { Api, Parameter } from "../../model/api.ts";
import { keywordOf, type KeywordKind, type Schema } from "../../model/schema.ts";
import { constraintsOf } from "../constraints.ts";
import { optionName } from "../option-names.ts";
import { conditionsOf } from "./conditions.ts";
import { joined, line, ours, span, type Markdown } from "../markdown.ts";
import type { ObjectSection } from "./objects.ts";
import { sourceCell } from "./sources.ts";
import { mayLink, typeWords, type Anchors } from "./type-words.ts";
import type { RowView, SectionView } from "./view.ts";

/** `server.nics[]: Nic`; the whole body has the word for it in place of a path. */
export function headingOf(object: ObjectSection, whole: string): string {
  const path = object.paths[0] === "" ? whole : (object.paths[0] ?? whole);
  return object.name === undefined ? path : `${path}: ${object.name}`;
}

/** The table of an object, with what must hold between its fields. */
export function sectionView(
  object: ObjectSection,
  whole: string,
  api: Api,
  anchors: Anchors,
): SectionView {
  const contents = contentsOf(object, api);
  return {
    heading: line(headingOf(object, whole)),
    paths:
      object.paths.length > 1
        ? joined(
            object.paths.map((path) => span(path === "" ? whole : path)),
            ", ",
          )
        : ours(""),
    rows: contents.fields.map(({ row, schema }) =>
      mayLink(schema) ? { ...row, type: typeWords(schema, api, anchors) } : row,
    ),
    conditions: contents.conditions,
  };
}

/** What an object's table says wherever it stands: all but the links from its fields to the tables of theirs. */
type Contents = {
  readonly fields: readonly { readonly schema: Schema; readonly row: RowView }[];
  readonly conditions: readonly Markdown[];
};

/** An object is shown on the page of every operation that has to do with it. */
const shared = new WeakMap<Schema, Contents>();

function contentsOf({ schema, properties }: ObjectSection, api: Api): Contents {
  const known = shared.get(schema);
  if (known) return known;
  const contents: Contents = {
    fields: properties.map((property) => ({
      schema: property.schema,
      row: {
        name: span(property.name),
        type: mayLink(property.schema) ? ours("") : typeWords(property.schema, api, noAnchors),
        required: ours(property.required ? "yes" : ""),
        meaning: meaningOf(undefined, property.schema, api),
        source: sourceCell(property.schema.notes.sources, api),
      },
    })),
    conditions: [...limitsOf(schema, api), ...conditionsOf(schema, api)],
  };
  shared.set(schema, contents);
  return contents;
}

/** How many entries an object may have, and what is asked of names and values that its table does not show. */
function limitsOf(schema: Schema, api: Api): readonly Markdown[] {
  const keywords = schema.keywords.filter(({ kind }) => limiting.has(kind));
  const limits = constraintsOf({ ...schema, keywords }, api).map((phrase) => line(phrase));
  return limits.length === 0 ? [] : [ours(`${capitalized(joined(limits, "; "))}.`)];
}

const limiting: ReadonlySet<KeywordKind> = new Set([
  "minProperties",
  "maxProperties",
  "propertyNames",
  "patternProperties",
  "additionalProperties",
]);

const noAnchors: Anchors = new Map();

/** The row of a parameter. */
export function parameterRow(parameter: Parameter, api: Api, anchors: Anchors): RowView {
  const option =
    parameter.clientOption === undefined
      ? ""
      : ` Client option ${span(optionName(parameter.clientOption))}.`;
  return {
    name: span(parameter.name),
    type: typeWords(parameter.schema, api, anchors),
    required: ours(parameter.required ? "yes" : ""),
    meaning: ours(`${meaningOf(parameter.description, parameter.schema, api)}${option}`),
    source: sourceCell([...parameter.sources, ...parameter.schema.notes.sources], api),
  };
}

/** Description, demands, default and marks of a field, in one cell. */
export function meaningOf(description: string | undefined, schema: Schema, api: Api): Markdown {
  const { notes } = schema;
  const reference = keywordOf(schema, "ref");
  const target = reference && api.schemas.get(reference.target)?.schema.notes;
  const demands = constraintsOf(schema, api).map((phrase) => line(phrase));
  const fallback = notes.default ?? target?.default;
  return joined(
    [
      stopped(line(description ?? notes.description ?? target?.description)),
      demands.length === 0 ? ours("") : ours(`${capitalized(joined(demands, "; "))}.`),
      fallback ? ours(`Default ${span(JSON.stringify(fallback.value))}.`) : ours(""),
      notes.unit === undefined || isBounded(schema) ? ours("") : ours(`Unit: ${line(notes.unit)}.`),
      notes.sensitive || target?.sensitive ? ours("Secret.") : ours(""),
      notes.deprecated || target?.deprecated ? ours("**Deprecated.**") : ours(""),
      notes.readOnly ? ours("Only in answers.") : ours(""),
      notes.writeOnly ? ours("Only in requests.") : ours(""),
    ],
    " ",
  );
}

/** True if the demands already carry the unit. */
function isBounded(schema: Schema): boolean {
  return keywordOf(schema, "minimum") !== undefined || keywordOf(schema, "maximum") !== undefined;
}

function capitalized(text: Markdown): Markdown {
  return ours(text.slice(0, 1).toUpperCase() + text.slice(1));
}

/** A description with a full stop, so that what follows begins a sentence. */
function stopped(text: Markdown): Markdown {
  return text === "" || /[.!?:…]$/.test(text) ? text : ours(`${text}.`);
}
