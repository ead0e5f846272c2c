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
  { api, names }: EmitInput,
  folder: string | undefined,
): readonly OperationRow[] {
  const { operations } = api;
  const ordered = [
    ...operations.filter(({ companion }) => !companion),
    ...operations.filter(({ companion }) => companion),
  ];
  return ordered.map((operation) => ({
    link:
      folder === undefined
        ? span(operation.id)
        : link(span(operation.id), `${folder}${names.operation(operation).file}.md`),
    call: span(`${operation.method.toUpperCase()} ${operation.path}`),
    summary: line(operation.summary),
    companion: ours(operation.companion ? "companion" : ""),
  }));
}
