import type { Header } from "../../../model/api.ts";
import type { Comment } from "../../../print/comment.ts";
import type { Declaration } from "../../../print/declare.ts";
import { identifier } from "../../../print/identifier.ts";
import { answerHeaders } from "../../media.ts";
import { sourceLine } from "../comment.ts";
import { typeCode } from "../express/type.ts";
import { text } from "../shape.ts";
import type { OperationContext } from "./index.ts";

/** The headers of the answers, if any are documented. Each may be missing: not every answer has every header. */
export function headersDeclaration(context: OperationContext): readonly Declaration[] {
  const { names, operation, answered } = context;
  const headers = answerHeaders(operation);
  if (headers.length === 0) return [];
  const { type, value } = names.operation(operation);
  return [
    {
      kind: "interface",
      name: identifier(`${type}ResponseHeaders`),
      comment: { text: `The headers of answers to \`${value}\`.` },
      members: headers.map((header) => ({
        name: header.name,
        type: typeCode(answered.shapeOf(header.schema, text), answered.refer),
        optional: true,
        comment: headerComment(header),
      })),
    },
  ];
}

function headerComment({ description, sources }: Header): Comment {
  const lines = [description, sourceLine(sources)].filter((line) => line !== undefined);
  return { text: lines.join("\n\n") };
}
