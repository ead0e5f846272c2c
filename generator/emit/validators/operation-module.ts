import type { OutputFile } from "../../print/file.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { paths } from "../names.ts";
import { checkIn } from "./callee.ts";
import { factsOf } from "./facts.ts";
import { hasFormBody, type Program } from "./program.ts";
import { publicNamesOf, type OperationParts } from "./public-names.ts";
import { helper } from "./runtime.ts";
import { openScope } from "./scope.ts";
import { validatorDeclarations } from "./validator.ts";

/** The module of an operation: a validator for each part of it; undefined if there is nothing to validate. */
export function operationModule(
  { operation, parts }: OperationParts,
  program: Program,
  header: string,
  report: (diagnostic: Diagnostic) => void,
): OutputFile | undefined {
  if (parts.length === 0) return undefined;
  const exported = parts.flatMap(({ names }) => publicNamesOf(names).map(({ text }) => text));
  const { type, file } = program.names.operation(operation);
  const scope = openScope({
    program,
    takesBytes: hasFormBody(operation),
    report,
    exported,
    root: type,
    schemas: parts.map(({ part }) => part.schema),
  });
  const validators = parts.flatMap(({ part, names }) =>
    validatorDeclarations({
      names,
      type: part.type,
      check: checkIn(part.schema, part.name, "whole", scope)?.check ?? helper("checkAny"),
      direction: part.direction,
      facts: factsOf(part.schema, scope),
      says: program.references.words(part.schema),
      words: `${part.words} of \`${operation.id}\``,
    }),
  );
  return {
    kind: "typescript",
    path: paths.operationValidators(file),
    header,
    declarations: [...validators, ...scope.declarations()],
  };
}
