import type { Diagnostic } from "../../source/diagnostic.ts";
import type { OutputFile } from "../../print/file.ts";
import type { Emitter } from "../emitter.ts";
import { apiFile, coreFile, indexFile } from "./entry.ts";
import { operationFile } from "./operation.ts";

/** A mock of the API: one module an operation, the engine from the runtime, and handlers for MSW over it. */
export const mocks: Emitter = {
  name: "mocks",
  emit: (input) => {
    const diagnostics: Diagnostic[] = [];
    const files: OutputFile[] = [];
    for (const operation of input.api.operations) {
      const outcome = operationFile(operation, input);
      files.push(outcome.value);
      diagnostics.push(...outcome.diagnostics);
    }
    files.push(apiFile(input), coreFile(input), indexFile(input));
    return { value: files, diagnostics: unique(diagnostics) };
  },
};

/** Schemas that many operations share have one problem, not one for each operation. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map(
    diagnostics.map((diagnostic) => {
      const { code, message, at } = diagnostic;
      return [`${code} ${at.file}#${at.pointer} ${message}`, diagnostic];
    }),
  );
  return [...byPlace.values()];
}
