import type { Content } from "../../../model/api.ts";
import type { Comment } from "../../../print/comment.ts";
import type { Declaration } from "../../../print/declare.ts";
import { mediaKind, requestContent } from "../../media.ts";
import { commentOf } from "../comment.ts";
import { declareType, typeNames } from "../express/declaration.ts";
import { bytesInput, text, unknown, type Shape } from "../shape.ts";
import type { Side } from "../side.ts";
import type { OperationContext } from "./index.ts";

/** The request body, if there is one. */
export function bodyDeclaration(context: OperationContext): readonly Declaration[] {
  const { api, names, operation, sent } = context;
  const content = requestContent(operation);
  if (!content) return [];
  const { type, value } = names.operation(operation);
  const words: Comment = { text: operation.body?.description ?? `The body of \`${value}\`.` };
  const shape = contentShape(content, sent);
  const comment =
    (content.schema && commentOf(content.schema, api, sent.left(content.schema))) ?? words;
  return declareType(typeNames(`${type}Body`), shape, comment, sent);
}

/** The shape of a body in a media type. What is neither JSON nor a form is text or bytes, whatever its schema says. */
export function contentShape({ mediaType, schema }: Content, { shapeOf }: Side): Shape {
  switch (mediaKind(mediaType)) {
    case "json":
    case "form":
      return schema ? shapeOf(schema, text) : unknown;
    case "multipart":
      return schema ? shapeOf(schema, bytesInput) : unknown;
    case "text":
      return text;
    case "binary":
      return bytesInput;
  }
}
