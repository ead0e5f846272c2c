import type { Api, Content } from "../model/api.ts";
import { keywordOf, type Schema } from "../model/schema.ts";

/** An answer that comes bit by bit: server-sent events, or a JSON text on each line. */
export type Stream = {
  readonly kind: "events" | "lines";
  /** The schema of an event's data or of a line; undefined where the description has none. */
  readonly item: Schema | undefined;
  /** True where the data of events is text as it is, and no JSON. */
  readonly isText: boolean;
};

/**
 * How a media type streams; undefined for one that does not. OpenAPI 3.1 does not say what its schema describes: here it is each
 * item, or the whole as a list of items, or an event with `data` and the other fields that events have.
 */
export function streamOf({ mediaType, schema }: Content, api: Api): Stream | undefined {
  if (mediaType === "application/json") return undefined;
  const type = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  const kind = kinds[type];
  if (!kind) return undefined;
  const whole = schema && followed(schema, api);
  const listed = (whole && keywordOf(whole, "items")?.schema) ?? schema;
  if (kind === "lines") return { kind, item: listed, isText: false };
  const item = listed && dataOf(listed, api);
  const content = item && keywordOf(followed(item, api), "content");
  if (content?.schema) return { kind, item: content.schema, isText: false };
  return { kind, item, isText: !item || isText(item, api) };
}

const kinds: Readonly<Partial<Record<string, Stream["kind"]>>> = {
  "text/event-stream": "events",
  "application/x-ndjson": "lines",
  "application/ndjson": "lines",
  "application/jsonl": "lines",
  "application/x-jsonlines": "lines",
};

/** The data of an event, where a schema describes the event with its fields. */
function dataOf(schema: Schema, api: Api): Schema {
  const properties = keywordOf(followed(schema, api), "properties")?.properties ?? [];
  const isEvent = properties.every(({ name }) => /^(data|event|id|retry)$/.test(name));
  return (isEvent && properties.find(({ name }) => name === "data")?.schema) || schema;
}

function isText(schema: Schema, api: Api): boolean {
  const type = keywordOf(followed(schema, api), "type");
  return type !== undefined && type.types.every((one) => one === "string");
}

/** The schema that a chain of references ends at. */
function followed(schema: Schema, api: Api): Schema {
  const seen = new Set<Schema>();
  let current = schema;
  for (;;) {
    const target = keywordOf(current, "ref")?.target;
    const next = target === undefined ? undefined : api.schemas.get(target)?.schema;
    if (!next || seen.has(next)) return current;
    seen.add(next);
    current = next;
  }
}
