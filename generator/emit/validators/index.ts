import type { ExportFrom } from "../../print/declare.ts";
import type { OutputFile } from "../../print/file.ts";
import type { Diagnostic, Outcome, Place } from "../../source/diagnostic.ts";
import { emitterOf, Problems, type EmitInput, type Emitter, type Report } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { paths } from "../names.ts";
import { unit } from "../unit.ts";
import { languageExports, languageModules } from "./languages.ts";
import { operationModule } from "./operation-module.ts";
import { hasFormBody, moduleOf, surveyProgram, type Program } from "./program.ts";
import { partsWithNames, publicNamesOf, schemaNames, type OperationParts } from "./public-names.ts";
import { runtimeExports } from "./runtime.ts";
import { scalarModule } from "./scalar-module.ts";
import { schemaModule } from "./schema-module.ts";
import { sharedModule } from "./shared-module.ts";
import { sharedIn, surveySharing, type SharingRoot } from "./sharing.ts";

/** `src/validators/`: a module for each named schema and each operation, over the runtime that they share. */
export const validators: Emitter = emitterOf("validators", (input, report) =>
  validatorFiles(input, { formats: true }, report),
);

/**
 * `formats: false` leaves `format` a note, which is what JSON Schema says of it by default; `sharing: false` lets each module stand
 * for itself.
 */
type ValidatorOptions = { readonly formats: boolean; readonly sharing?: boolean };

/** Emits validators. */
export function emitValidators(
  input: EmitInput,
  options: ValidatorOptions,
): Outcome<readonly OutputFile[]> {
  const problems = new Problems();
  return {
    value: [...validatorFiles(input, options, problems.report)],
    diagnostics: problems.all,
  };
}

function* validatorFiles(
  input: EmitInput,
  { formats, sharing = true }: ValidatorOptions,
  report: Report,
): Iterable<OutputFile> {
  const { api, names, target } = input;
  const header = headerOf(target);
  const operations = partsWithNames(api, names);
  const roots = operations.flatMap(({ parts }) => parts.map(({ part }) => part.schema));
  const surveyed = surveyProgram(api, names, formats, roots);
  const program = sharing ? shareChecks(operations, surveyed) : surveyed;
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
  for (const shared of program.sharing.values()) {
    const { schema, place, way, at, check } = shared;
    const own = JSON.stringify([place, way, schema.at.pointer, sharedIn(schema, program), facts]);
    yield* once(at, check.from, own, (note) => sharedModule(shared, program, header, note));
  }
  const exports: ExportFrom[] = [...runtimeExports, ...languageExports];
  for (const operation of operations) {
    const { at } = operation.operation;
    const name = names.operation(operation.operation).file;
    const own = operation.parts.map(({ part }) => sharedIn(part.schema, program));
    const [file] = once(at, name, JSON.stringify([own, facts]), (note) =>
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
      sharedIn(named.schema, program),
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

/** Lets the modules of a program share checks; what takes bytes has its own. */
function shareChecks(operations: readonly OperationParts[], program: Program): Program {
  const { api, names, inForms } = program;
  const schemas = [...api.schemas].filter(([id]) => !inForms.has(id));
  const named = schemas.map(([id, { schema }]): SharingRoot => {
    const name = names.schemaType(id).text;
    return { name, module: moduleOf(id, program), schema, at: schema.at };
  });
  const written = operations.filter(({ operation }) => !hasFormBody(operation));
  const parts = written.flatMap(({ operation, parts: own }) =>
    own.map(({ part: { name, schema } }): SharingRoot => {
      const { type, file } = names.operation(operation);
      const module = paths.operationValidators(file);
      return { name: type + name, module, schema, at: operation.at };
    }),
  );
  return { ...program, sharing: surveySharing([...named, ...parts], program) };
}
