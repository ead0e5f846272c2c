import type { ExportFrom } from "../../print/declare.ts";
import type { OutputFile } from "../../print/file.ts";
import type { Diagnostic, Outcome, Place } from "../../source/diagnostic.ts";
import { emitterOf, Problems, type EmitInput, type Emitter, type Report } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { paths } from "../names.ts";
import { unit } from "../unit.ts";
import { languageExports, languageModules } from "./languages.ts";
import { operationModule } from "./operation-module.ts";
import { moduleOf, surveyProgram } from "./program.ts";
import { partsWithNames, publicNamesOf, schemaNames } from "./public-names.ts";
import { runtimeExports } from "./runtime.ts";
import { scalarModule } from "./scalar-module.ts";
import { schemaModule } from "./schema-module.ts";

/** `src/validators/`: a module for each named schema and each operation, over the runtime that they share. */
export const validators: Emitter = emitterOf("validators", (input, report) =>
  validatorFiles(input, true, report),
);

/** Emits validators; `formats: false` leaves `format` a note, which is what JSON Schema says of it by default. */
export function emitValidators(
  input: EmitInput,
  { formats }: { readonly formats: boolean },
): Outcome<readonly OutputFile[]> {
  const problems = new Problems();
  return {
    value: [...validatorFiles(input, formats, problems.report)],
    diagnostics: problems.all,
  };
}

function* validatorFiles(input: EmitInput, formats: boolean, report: Report): Iterable<OutputFile> {
  const { api, names, target } = input;
  const header = headerOf(target);
  const operations = partsWithNames(api, names);
  const roots = operations.flatMap(({ parts }) => parts.map(({ part }) => part.schema));
  const program = surveyProgram(api, names, formats, roots);
  const schemaExports = schemaNames(api, names, operations);

  // What a schema's module holds depends on how others use it, too.
  const { recursive, lookedAt } = program.references;
  const facts = JSON.stringify([
    formats,
    [...(program.secrets?.names ?? [])].sort(),
    ...[recursive, lookedAt.Properties, lookedAt.Items].map((ids) => [...ids].sort()),
  ]);
  const once = (
    at: Place,
    name: string,
    dependsOn: string,
    make: (note: Report) => OutputFile | undefined,
  ): readonly OutputFile[] => {
    const { files, diagnostics } = unit(
      input,
      { emitter: "validators", at, name, facts: dependsOn },
      () => {
        const found: Diagnostic[] = [];
        const file = make((diagnostic) => found.push(diagnostic));
        return { files: file ? [file] : [], diagnostics: found };
      },
    );
    diagnostics.forEach(report);
    return files;
  };

  yield* languageModules(api, header);
  const scalars = scalarModule(roots, program, header);
  if (scalars) yield scalars;
  const exports: ExportFrom[] = [...runtimeExports, ...languageExports];
  for (const operation of operations) {
    const { at } = operation.operation;
    const name = names.operation(operation.operation).file;
    const [file] = once(at, name, facts, (note) =>
      operationModule(operation, program, header, note),
    );
    if (!file) continue;
    yield file;
    exports.push({
      kind: "export",
      names: operation.parts.flatMap(({ names: own }) => publicNamesOf(own)),
      from: file.path,
      typeOnly: false,
    });
  }
  for (const [id, named] of api.schemas) {
    const exported = schemaExports.get(id);
    if (!exported) continue;
    const own = JSON.stringify([
      publicNamesOf(exported).map(({ text }) => text),
      program.inForms.has(id),
      facts,
    ]);
    yield* once(named.schema.at, names.schemaFile(id), own, (note) =>
      schemaModule(id, named, exported, program, header, note),
    );
    exports.push({
      kind: "export",
      names: publicNamesOf(exported),
      from: moduleOf(id, program),
      typeOnly: false,
    });
  }
  yield { kind: "typescript", path: paths.validatorsIndex, header, declarations: exports };
}
