import type { TypeScriptFile, OutputFile } from "../../print/file.ts";
import type { EmitInput } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { operationModule } from "./operation-module.ts";
import { moduleOf, surveyProgram } from "./program.ts";
import { partsWithNames, schemaNames } from "./public-names.ts";
import { scalarModule } from "./scalar-module.ts";
import { schemaModule } from "./schema-module.ts";
import { paths } from "../names.ts";

/** The modules of the validators by their paths, each made when it is asked for; undefined for a path that none of them has. */
export function validatorsOnDemand(input: EmitInput): (path: string) => TypeScriptFile | undefined {
  const { api, names, target } = input;
  const header = headerOf(target);
  const operations = partsWithNames(api, names);
  const roots = operations.flatMap(({ parts }) => parts.map(({ part }) => part.schema));
  const program = surveyProgram(api, names, true, roots);
  const exported = schemaNames(api, names, operations);
  const makers = new Map<string, () => OutputFile | undefined>([
    [paths.validatorsScalars, () => scalarModule(roots, program, header)],
  ]);
  for (const operation of operations) {
    const path = paths.operationValidators(names.operation(operation.operation).file);
    makers.set(path, () => operationModule(operation, program, header, ignore));
  }
  for (const [id, named] of api.schemas) {
    const own = exported.get(id);
    if (own)
      makers.set(moduleOf(id, program), () =>
        schemaModule(id, named, own, program, header, ignore),
      );
  }
  return (path) => {
    const file = makers.get(path)?.();
    return file?.kind === "typescript" ? file : undefined;
  };
}

/** Whoever generates is told; whoever runs has the same code. */
function ignore(): void {}
