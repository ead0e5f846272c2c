import type { Api } from "../../model/api.ts";
import { keywordOf, type KeywordKind, type Schema, type SchemaId } from "../../model/schema.ts";
import { joined, link, ours, span, type Markdown } from "../markdown.ts";

/** Where each object of the page has its table: schema to anchor. */
export type Anchors = ReadonlyMap<SchemaId, string>;

/** A schema's type in a table cell: `string`, `array of Nic`, `map of string`; objects link to their table. */
export function typeWords(schema: Schema, api: Api, anchors: Anchors): Markdown {
  return words(schema, { api, anchors, way: [] });
}

/** What we go by, and the references that led to where we are: lists of themselves have no end. */
type Walk = { readonly api: Api; readonly anchors: Anchors; readonly way: readonly SchemaId[] };

/** Who has followed so many references has read enough: unions of unions double at each of them. */
const longestWay = 6;

function words(schema: Schema, walk: Walk): Markdown {
  const { api, anchors, way } = walk;
  const reference = keywordOf(schema, "ref") ?? keywordOf(schema, "dynamicRef");
  if (reference) {
    const target = api.schemas.get(reference.target);
    if (!target) return ours("any");
    const targetAnchor = anchors.get(target.schema.id);
    if (targetAnchor !== undefined) return link(span(target.name), `#${targetAnchor}`);
    if (way.includes(reference.target) || way.length >= longestWay) return span(target.name);
    return words(target.schema, { ...walk, way: [...way, reference.target] });
  }
  const branches = keywordOf(schema, "oneOf")?.schemas ?? keywordOf(schema, "anyOf")?.schemas;
  const types = keywordOf(schema, "type")?.types ?? [];
  if (branches && types.length === 0) {
    return joined([...new Set(branches.map((branch) => words(branch, walk)))], " or ");
  }
  const items = keywordOf(schema, "items")?.schema;
  const values = keywordOf(schema, "additionalProperties")?.schema;
  const names = types.map((type): Markdown => {
    if (type === "array") return items ? ours(`array of ${words(items, walk)}`) : ours("array");
    if (type !== "object") return ours(type);
    const anchor = anchors.get(schema.id);
    if (anchor !== undefined) return link(ours("object"), `#${anchor}`);
    return values && !keywordOf(schema, "properties") && !keywordOf(values, "never")
      ? ours(`map of ${words(values, walk)}`)
      : ours("object");
  });
  if (names.length > 0) return joined(names, " or ");
  const constant = keywordOf(schema, "const");
  return constant ? ours(constant.value === null ? "null" : typeof constant.value) : ours("any");
}

/** True if the words for a schema's type depend on where objects have their tables. */
export function mayLink({ keywords }: Schema): boolean {
  return keywords.some((keyword) =>
    keyword.kind === "type" ? keyword.types.includes("object") : linking.has(keyword.kind),
  );
}

const linking: ReadonlySet<KeywordKind> = new Set([
  "ref",
  "dynamicRef",
  "oneOf",
  "anyOf",
  "items",
  "additionalProperties",
]);
