import type { Api } from "../../model/api.ts";
import { keywordOf, type Schema, type SchemaId } from "../../model/schema.ts";
import { joined, link, ours, span, type Markdown } from "../markdown.ts";

/** Where each object of the page has its table: schema to anchor. */
export type Anchors = ReadonlyMap<SchemaId, string>;

/** A schema's type in a table cell: `string`, `array of Nic`, `map of string`; objects link to their table. */
export function typeWords(schema: Schema, api: Api, anchors: Anchors): Markdown {
  const anchor = anchors.get(schema.id);
  const reference = keywordOf(schema, "ref") ?? keywordOf(schema, "dynamicRef");
  if (reference) {
    const target = api.schemas.get(reference.target);
    if (!target) return ours("any");
    const targetAnchor = anchors.get(target.schema.id);
    if (targetAnchor !== undefined) return link(span(target.name), `#${targetAnchor}`);
    return typeWords(target.schema, api, anchors);
  }
  const branches = keywordOf(schema, "oneOf")?.schemas ?? keywordOf(schema, "anyOf")?.schemas;
  const types = keywordOf(schema, "type")?.types ?? [];
  if (branches && types.length === 0) {
    return joined([...new Set(branches.map((branch) => typeWords(branch, api, anchors)))], " or ");
  }
  const items = keywordOf(schema, "items")?.schema;
  const values = keywordOf(schema, "additionalProperties")?.schema;
  const words = types.map((type): Markdown => {
    if (type === "array")
      return items ? ours(`array of ${typeWords(items, api, anchors)}`) : ours("array");
    if (type !== "object") return ours(type);
    if (anchor !== undefined) return link(ours("object"), `#${anchor}`);
    return values && !keywordOf(schema, "properties") && !keywordOf(values, "never")
      ? ours(`map of ${typeWords(values, api, anchors)}`)
      : ours("object");
  });
  if (words.length > 0) return joined(words, " or ");
  const constant = keywordOf(schema, "const");
  return constant ? ours(constant.value === null ? "null" : typeof constant.value) : ours("any");
}
