import type { OutputFile } from "../../print/file.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Emitter } from "../emitter.ts";
import { line } from "../markdown.ts";
import { paths } from "../names.ts";
import { operationRows } from "../operation-list.ts";
import { requestExamples } from "../usage/request.ts";
import { operationView } from "./operation-page.ts";

/** A page for each operation and an index, as Markdown. */
export const docs: Emitter = {
  name: "docs",
  emit: (input) => {
    const { api, names, target } = input;
    const diagnostics: Diagnostic[] = [];
    const pages = api.operations.map((operation): OutputFile => {
      const operationNames = names.operation(operation);
      const requests = requestExamples(operation, api);
      diagnostics.push(...requests.diagnostics);
      return {
        kind: "template",
        path: paths.operationDocs(operationNames.file),
        template: "docs/operation.md.hbs",
        view: operationView(operation, api, operationNames, target.packageName, requests.value),
      };
    });
    const index: OutputFile = {
      kind: "template",
      path: "docs/index.md",
      template: "docs/index.md.hbs",
      view: { title: line(api.title), operations: operationRows(input, "./") },
    };
    return { value: [index, ...pages], diagnostics };
  },
};
