import type { Response } from "../../../model/api.ts";
import { code, importedType, join, literal, memberKey, type Code } from "../../../print/code.ts";
import type { Comment } from "../../../print/comment.ts";
import type { Declaration } from "../../../print/declare.ts";
import { identifier } from "../../../print/identifier.ts";
import { errorProperty, isSuccess, mediaKind } from "../../media.ts";
import { paths } from "../../names.ts";
import { streamOf } from "../../stream.ts";
import { sourceLine } from "../comment.ts";
import { declareType, typeNames } from "../express/declaration.ts";
import { typeCode } from "../express/type.ts";
import { blob, nothing, text, unknown, type Shape } from "../shape.ts";
import { union } from "../union.ts";
import { contentShape } from "./body.ts";
import type { OperationContext } from "./index.ts";

/** What a success brings, and the bodies of all documented answers by status. */
export function answerDeclarations(context: OperationContext): readonly Declaration[] {
  const { names, operation, answered } = context;
  const { type, value } = names.operation(operation);
  const output = typeNames(`${type}Output`);
  const responses = identifier(`${type}Responses`);
  const successes = operation.responses.filter(({ status }) => isSuccess(status, operation));
  const [success] = successes;
  const isOne = success !== undefined && successes.length === 1;
  const outputComment: Comment = { text: `What \`${value}\` answers with when it succeeds.` };
  const streamed = streamedOutput(successes, context);
  const marked = errorProperty(operation);
  const alias = (of: Code): Declaration => ({
    kind: "type",
    name: output.name,
    comment: outputComment,
    type: of,
  });
  const statuses = successes.map(({ status }) => literal(status));
  const bodies = code`${responses}[${join(statuses, " | ")}]`;
  const outputDeclarations = streamed
    ? [alias(streamed)]
    : marked !== undefined
      ? [alias(code`Exclude<${bodies}, ${markedType(marked)}>`)]
      : isOne || !success
        ? declareType(
            output,
            success ? answerShape(success, context) : unknown,
            outputComment,
            answered,
          )
        : [alias(bodies)];
  return [
    ...outputDeclarations,
    {
      kind: "interface",
      name: responses,
      comment: { text: `The bodies of the answers to \`${value}\`, by status.` },
      members: operation.responses.map((response) => ({
        name: response.status,
        type:
          isOne && response === success && !streamed && marked === undefined
            ? code`${output.name}`
            : typeCode(answerShape(response, context), answered.refer),
        optional: false,
        comment: responseComment(response),
      })),
    },
  ];
}

/** The bodies that are errors because they have a property. */
export function markedType(property: string): Code {
  return code`{ readonly ${memberKey(property)}: unknown }`;
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
          return contentShape(content, context.answered);
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

/** What successes bring where some of them come bit by bit: what is read whole, or the stream. */
function streamedOutput(
  successes: readonly Response[],
  context: OperationContext,
): Code | undefined {
  const { api, answered } = context;
  const contents = successes.flatMap((response) => response.contents);
  const streams = contents
    .map((content) => streamOf(content, api))
    .filter((one) => one !== undefined);
  if (streams.length === 0) return undefined;
  const whole = successes
    .map((response) => ({
      ...response,
      contents: response.contents.filter((content) => !streamOf(content, api)),
    }))
    .filter(
      (response, index) => response.contents.length > 0 || successes[index]?.contents.length === 0,
    )
    .map((response) => typeCode(answerShape(response, context), answered.refer));
  const parts = streams.map(({ kind, item, isText }) => {
    const shape = isText ? text : item ? answered.shapeOf(item, text) : unknown;
    const type = typeCode(shape, answered.refer);
    return kind === "events" ? code`${eventStream}<${type}>` : code`${valueStream}<${type}>`;
  });
  return join([...whole, ...parts], " | ");
}

const eventStream = importedType("EventStream", paths.runtime("client/read-events"));
const valueStream = importedType("ValueStream", paths.runtime("client/read-lines"));

function responseComment({ description, sources }: Response): Comment {
  const lines = [description, sourceLine(sources)].filter((line) => line !== undefined);
  return { text: lines.join("\n\n") };
}
