import type { ExportFrom } from "../../print/declare.ts";
import type { OutputFile } from "../../print/file.ts";
import type { Diagnostic, Outcome } from "../../source/diagnostic.ts";
import type { EmitInput, Emitter } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { paths } from "../names.ts";
import { operationModule } from "./operation-module.ts";
import { moduleOf, surveyProgram } from "./program.ts";
import { partsWithNames, schemaNames } from "./public-names.ts";
import { runtimeExports } from "./runtime.ts";
import { schemaModule } from "./schema-module.ts";

/** `src/validators/`: a module for each named schema and each operation, over the runtime that they share. */
export const validators: Emitter = {
  name: "validators",
  emit: (input) => emitValidators(input, { formats: true }),
};

/** Emits validators; `formats: false` leaves `format` a note, which is what JSON Schema says of it by default. */
export function emitValidators(
  { api, names, target }: EmitInput,
  { formats }: { readonly formats: boolean },
): Outcome<readonly OutputFile[]> {
  const diagnostics = new Map<string, Diagnostic>();
  // A schema may be met twice, its problem is one.
  const report = (diagnostic: Diagnostic): void => {
    const { code, at } = diagnostic;
    diagnostics.set(`${code} ${at.file}#${at.pointer}`, diagnostic);
  };
  const header = headerOf(target);
  const operations = partsWithNames(api, names);
  const roots = operations.flatMap(({ parts }) => parts.map(({ part }) => part.schema));
  const program = surveyProgram(api, names, formats, roots);
  const schemaExports = schemaNames(api, names, operations);

  const files: OutputFile[] = [];
  const exports: ExportFrom[] = [...runtimeExports];
  for (const operation of operations) {
    const file = operationModule(operation, program, header, report);
    if (!file) continue;
    files.push(file);
    exports.push({
      kind: "export",
      names: operation.parts.flatMap(({ names: own }) => [own.validate, own.standard]),
      from: file.path,
      typeOnly: false,
    });
  }
  for (const [id, named] of api.schemas) {
    const exported = schemaExports.get(id);
    if (!exported) continue;
    files.push(schemaModule(id, named, exported, program, header, report));
    exports.push({
      kind: "export",
      names: [exported.validate, exported.standard],
      from: moduleOf(id, program),
      typeOnly: false,
    });
  }
  const index: OutputFile = {
    kind: "typescript",
    path: paths.validatorsIndex,
    header,
    declarations: exports,
  };
  return { value: [...files, index], diagnostics: [...diagnostics.values()] };
}
