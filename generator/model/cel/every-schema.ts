import type { Api, Content, Header, Operation } from "../api.ts";
import { handle, subschemas, type Schema, type SchemaId } from "../schema.ts";

/** Every schema of a description, each once; one that a shared parameter brings to several operations counts as one. */
export function everySchema(api: Api): readonly Schema[] {
  const found = new Map<SchemaId, Schema>();
  const add = (schema: Schema): void => {
    if (!found.has(schema.id)) found.set(schema.id, schema);
  };
  for (const operation of [...api.operations, ...api.webhooks]) schemasOf(operation).forEach(add);
  for (const { schema } of api.schemas.values()) add(schema);
  // Iterating a map also visits what is added on the way.
  for (const schema of found.values())
    for (const keyword of schema.keywords) handle(subschemas, keyword, undefined).forEach(add);
  return [...found.values()];
}

function schemasOf(operation: Operation): readonly Schema[] {
  return [
    ...operation.parameters.map((parameter) => parameter.schema),
    ...(operation.body?.contents ?? []).flatMap(inContent),
    ...operation.responses.flatMap((response) => [
      ...response.headers.map(inHeader),
      ...response.contents.flatMap(inContent),
    ]),
    ...operation.callbacks.flatMap(schemasOf),
  ];
}

function inContent(content: Content): readonly Schema[] {
  return [
    ...(content.schema ? [content.schema] : []),
    ...content.encodings.flatMap((encoding) => encoding.headers.map(inHeader)),
  ];
}

function inHeader(header: Header): Schema {
  return header.schema;
}
