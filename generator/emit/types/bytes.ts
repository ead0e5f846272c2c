import type { Api } from "../../model/api.ts";
import { addReached } from "../../model/reach.ts";
import type { Schema, SchemaId } from "../../model/schema.ts";
import { mediaKind } from "../media.ts";
import { allOperations } from "../names.ts";
import { bytesInput, text, type Shape } from "./shape.ts";
import { union } from "./union.ts";

/**
 * What `format: binary` is in each named schema: bytes where only forms with files use it, text where JSON does, either where
 * both do. JSON has no bytes.
 */
export function bytesInSchemas(api: Api): (id: SchemaId) => Shape {
  const uses = { multipart: new Set<Schema>(), other: new Set<Schema>() };
  for (const { body, responses, parameters } of allOperations(api)) {
    for (const { contents } of body ? [body, ...responses] : responses) {
      for (const { mediaType, schema } of contents) {
        const kind = mediaKind(mediaType);
        if (schema && kind === "multipart") uses.multipart.add(schema);
        if (schema && (kind === "json" || kind === "form")) uses.other.add(schema);
      }
    }
    for (const { schema } of parameters) uses.other.add(schema);
  }
  if (uses.multipart.size === 0) return () => text;
  const inForms = new Set<SchemaId>();
  const inOthers = new Set<SchemaId>();
  addReached(api, uses.multipart, inForms);
  addReached(api, uses.other, inOthers);
  return (id) => {
    if (!inForms.has(id)) return text;
    return inOthers.has(id) ? union([bytesInput, text]) : bytesInput;
  };
}

/** What `bytesInSchemas` says, as text: the uses of a schema are no part of the schema. */
export function bytesFacts(api: Api): string {
  const bytesIn = bytesInSchemas(api);
  return JSON.stringify(
    [...api.schemas.keys()].flatMap((id) => (bytesIn(id) === text ? [] : [[id, bytesIn(id)]])),
  );
}
