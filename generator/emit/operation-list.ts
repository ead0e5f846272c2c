import type { Operation } from "../model/api.ts";
import type { EmitInput } from "./emitter.ts";
import { line, link, ours, span, type Markdown } from "./markdown.ts";

/** A row of the list of operations. */
export type OperationRow = {
  readonly link: Markdown;
  readonly call: Markdown;
  readonly summary: Markdown;
  readonly companion: Markdown;
};

/** The operations of an API with links to their pages, which lie in `folder` (undefined: there are no pages); companions come last. */
export function operationRows(
  input: EmitInput,
  folder: string | undefined,
): readonly OperationRow[] {
  const { operations } = input.api;
  const ordered = [
    ...operations.filter(({ companion }) => !companion),
    ...operations.filter(({ companion }) => companion),
  ];
  return ordered.map((operation) => rowOf(operation, input, folder));
}

/** The requests that the service sends unasked. */
export function webhookRows(input: EmitInput, folder: string | undefined): readonly OperationRow[] {
  return input.api.webhooks.map((webhook) => rowOf(webhook, input, folder));
}

/** An operation's id, as a link to its page if there is one. */
export function operationLink(
  operation: Operation,
  { names }: EmitInput,
  folder: string | undefined,
): Markdown {
  if (folder === undefined) return span(operation.id);
  return link(span(operation.id), `${folder}${names.operation(operation).file}.md`);
}

/** `GET /pets`; for a webhook its name stands in place of the path. */
export function requestLine({ method, path }: Operation): Markdown {
  return span(`${method.toUpperCase()} ${path}`);
}

function rowOf(operation: Operation, input: EmitInput, folder: string | undefined): OperationRow {
  const { companion, deprecated } = operation;
  return {
    link: operationLink(operation, input, folder),
    call: requestLine(operation),
    summary: line(operation.summary),
    companion: ours(
      [companion && "companion", deprecated && "deprecated"].filter(Boolean).join(", "),
    ),
  };
}
