import type { Diagnostic } from "../../source/diagnostic.ts";
import type { OutputFile } from "../../print/file.ts";
import type { EmitInput, Emitter } from "../emitter.ts";
import { unit } from "../unit.ts";
import { apiFile, coreFile, indexFile } from "./entry.ts";
import { operationFile } from "./operation.ts";

/** A mock of the API: one module an operation, the engine from the runtime, and handlers for MSW over it. */
export const mocks: Emitter = {
  name: "mocks",
  emit: (input) => {
    const diagnostics: Diagnostic[] = [];
    const files = [...mockFiles(input, (diagnostic) => diagnostics.push(diagnostic))];
    return { value: files, diagnostics: unique(diagnostics) };
  },
};

/** The modules one after the other, each made when it is asked for, so that nobody need hold them all. */
export function* mockFiles(
  input: EmitInput,
  report: (diagnostic: Diagnostic) => void,
): Iterable<OutputFile> {
  for (const operation of input.api.operations) {
    const key = {
      emitter: "mocks",
      at: operation.at,
      name: input.names.operation(operation).file,
    } as const;
    const { files, diagnostics } = unit(input, key, () => {
      const outcome = operationFile(operation, input);
      return { files: [outcome.value], diagnostics: outcome.diagnostics };
    });
    diagnostics.forEach(report);
    yield* files;
  }
  yield apiFile(input);
  yield coreFile(input);
  yield indexFile(input);
}

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
