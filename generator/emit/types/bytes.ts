import type { Api, Content } from "../../model/api.ts";
import { handle, subschemas, type Schema, type SchemaId } from "../../model/schema.ts";
import { mediaKind } from "../media.ts";
import { allOperations } from "../names.ts";
import { blob, text, type Shape } from "./shape.ts";
import { union } from "./union.ts";

/**
 * What `format: binary` is in each named schema: a `Blob` where only forms with files use it, text where JSON does, either where
 * both do. JSON has no bytes.
 */
export function bytesInSchemas(api: Api): (id: SchemaId) => Shape {
  const uses = { multipart: new Set<SchemaId>(), other: new Set<SchemaId>() };
  const visit = (schema: Schema | undefined, reached: Set<SchemaId>): void => {
    for (const keyword of schema?.keywords ?? []) {
      if (keyword.kind === "ref" || keyword.kind === "dynamicRef") {
        if (reached.has(keyword.target)) continue;
        reached.add(keyword.target);
        visit(api.schemas.get(keyword.target)?.schema, reached);
      }
      for (const inner of handle(subschemas, keyword, undefined)) visit(inner, reached);
    }
  };
  const visitContent = ({ mediaType, schema }: Content): void => {
    const kind = mediaKind(mediaType);
    if (kind === "json" || kind === "form") visit(schema, uses.other);
    if (kind === "multipart") visit(schema, uses.multipart);
  };
  for (const { body, responses, parameters } of allOperations(api)) {
    body?.contents.forEach(visitContent);
    for (const { contents } of responses) contents.forEach(visitContent);
    for (const { schema } of parameters) visit(schema, uses.other);
  }
  return (id) => {
    if (!uses.multipart.has(id)) return text;
    return uses.other.has(id) ? union([blob, text]) : blob;
  };
}
