import type { Response } from "../../../model/api.ts";
import { code, join, literal } from "../../../print/code.ts";
import type { Comment } from "../../../print/comment.ts";
import type { Declaration } from "../../../print/declare.ts";
import { identifier } from "../../../print/identifier.ts";
import { isSuccess, mediaKind } from "../../media.ts";
import { sourceLine } from "../comment.ts";
import { declareType } from "../express/declaration.ts";
import { typeCode } from "../express/type.ts";
import { blob, nothing, text, unknown, type Shape } from "../shape.ts";
import { union } from "../union.ts";
import { contentShape } from "./body.ts";
import type { OperationContext } from "./index.ts";

/** What a success brings, and the bodies of all documented answers by status. */
export function answerDeclarations(context: OperationContext): readonly Declaration[] {
  const { names, named, operation } = context;
  const { type, value } = names.operation(operation);
  const output = identifier(`${type}Output`);
  const responses = identifier(`${type}Responses`);
  const successes = operation.responses.filter(({ status }) => isSuccess(status, operation));
  const [success] = successes;
  const isOne = success !== undefined && successes.length === 1;
  const outputComment: Comment = { text: `What \`${value}\` answers with when it succeeds.` };
  return [
    isOne || !success
      ? declareType(
          output,
          success ? answerShape(success, context) : unknown,
          outputComment,
          names,
          named,
        )
      : {
          kind: "type",
          name: output,
          comment: outputComment,
          type: code`${responses}[${join(
            successes.map(({ status }) => literal(status)),
            " | ",
          )}]`,
        },
    {
      kind: "interface",
      name: responses,
      comment: { text: `The bodies of the answers to \`${value}\`, by status.` },
      members: operation.responses.map((response) => ({
        name: response.status,
        type:
          isOne && response === success
            ? code`${output}`
            : typeCode(answerShape(response, context), names),
        optional: false,
        comment: responseComment(response),
      })),
    },
  ];
}

/** The body of an answer in any of its media types. An error without a documented body may still come with one. */
export function answerShape(response: Response, context: OperationContext): Shape {
  const { status, contents } = response;
  const isBare = context.operation.method === "head" || ["204", "205", "304"].includes(status);
  if (isBare) return nothing;
  if (contents.length === 0) return isSuccess(status, context.operation) ? nothing : unknown;
  return union(
    contents.map((content) => {
      switch (mediaKind(content.mediaType)) {
        case "json":
          return contentShape(content, context);
        case "form":
        case "text":
          return text;
        case "multipart":
        case "binary":
          return blob;
      }
    }),
  );
}

function responseComment({ description, sources }: Response): Comment {
  const lines = [description, sourceLine(sources)].filter((line) => line !== undefined);
  return { text: lines.join("\n\n") };
}
