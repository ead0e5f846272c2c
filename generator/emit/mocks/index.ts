import type { OutputFile } from "../../print/file.ts";
import { emitterOf, type EmitInput, type Emitter, type Report } from "../emitter.ts";
import { unit } from "../unit.ts";
import { apiFile, coreFile, indexFile } from "./entry.ts";
import { operationFile } from "./operation.ts";
import { hasState, resourcesFile } from "./resources.ts";
import { signingFile } from "./security.ts";

/** A mock of the API: one module an operation, the engine from the runtime, and handlers for MSW over it. */
export const mocks: Emitter = emitterOf("mocks", mockFiles);

function* mockFiles(input: EmitInput, report: Report): Iterable<OutputFile> {
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
  const signing = signingFile(input);
  if (signing) yield signing;
  if (hasState(input.api)) yield resourcesFile(input);
  yield apiFile(input);
  yield coreFile(input);
  yield indexFile(input);
}
