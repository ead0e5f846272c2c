import type { OutputFile } from "../../print/file.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Emitter } from "../emitter.ts";
import { paths } from "../names.ts";
import { sample } from "../sample/index.ts";
import { line, link, ours, span } from "./markdown.ts";
import { operationView } from "./operation-page.ts";

/** A page for each operation and an index, as Markdown. */
export const docs: Emitter = {
  name: "docs",
  emit: ({ api, names, target }) => {
    const diagnostics: Diagnostic[] = [];
    const pages = api.operations.map((operation): OutputFile => {
      const view = operationView(
        operation,
        api,
        names.operation(operation),
        target.packageName,
        (schema) => {
          const outcome = sample(schema, api, { mode: "full" });
          diagnostics.push(...outcome.diagnostics);
          return outcome.value;
        },
      );
      return {
        kind: "template",
        path: paths.operationDocs(names.operation(operation).file),
        template: "docs/operation.md.hbs",
        view,
      };
    });
    const index: OutputFile = {
      kind: "template",
      path: "docs/index.md",
      template: "docs/index.md.hbs",
      view: {
        title: line(api.title),
        operations: api.operations.map((operation) => ({
          link: link(span(operation.id), `./${names.operation(operation).file}.md`),
          call: span(`${operation.method.toUpperCase()} ${operation.path}`),
          summary: line(operation.summary),
          companion: ours(operation.companion ? "companion" : ""),
        })),
      },
    };
    return { value: [index, ...pages], diagnostics };
  },
};
