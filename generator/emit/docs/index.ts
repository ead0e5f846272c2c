import type { Operation } from "../../model/api.ts";
import type { OutputFile } from "../../print/file.ts";
import { emitterOf, type EmitInput, type Emitter, type Report } from "../emitter.ts";
import { line } from "../markdown.ts";
import { allOperations, paths } from "../names.ts";
import { operationRows, webhookRows } from "../operation-list.ts";
import { requestExamples } from "../usage/request.ts";
import { unit, type Unit } from "../unit.ts";
import { operationView } from "./operation-page.ts";
import { relatedNames } from "./related.ts";
import { resourcesView } from "./resources.ts";
import { waitingNames } from "./waiting.ts";

/** A page for each operation and an index, as Markdown. */
export const docs: Emitter = emitterOf("docs", docFiles);

function* docFiles(input: EmitInput, report: Report): Iterable<OutputFile> {
  const { api, names } = input;
  yield {
    kind: "template",
    path: "docs/index.md",
    template: "docs/index.md.hbs",
    view: {
      title: line(api.title),
      operations: operationRows(input, "./"),
      webhooks: webhookRows(input, "./"),
      resources: api.resources.length > 0,
    },
  };
  if (api.resources.length > 0)
    yield {
      kind: "template",
      path: "docs/resources.md",
      template: "docs/resources.md.hbs",
      view: resourcesView(input),
    };
  for (const operation of allOperations(api)) {
    const { file: name, answers } = names.operation(operation);
    const facts = `${relatedNames(operation, input)} ${waitingNames(operation, input)} ${answers}`;
    const key = { emitter: "docs", at: operation.at, name, facts } as const;
    const { files, diagnostics } = unit(input, key, () => pageOf(operation, input));
    diagnostics.forEach(report);
    yield* files;
  }
}

function pageOf(operation: Operation, input: EmitInput): Unit {
  // What the service sends is no call of ours.
  const requests = operation.incoming ? undefined : requestExamples(operation, input.api);
  const page = {
    kind: "template",
    path: paths.operationDocs(input.names.operation(operation).file),
    template: "docs/operation.md.hbs",
    view: operationView(operation, input, requests?.value ?? []),
  } as const;
  return { files: [page], diagnostics: requests?.diagnostics ?? [] };
}
