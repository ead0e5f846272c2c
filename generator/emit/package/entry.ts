import type { ExportFrom } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { emitterOf, type EmitInput, type Emitter } from "../emitter.ts";
import { headerOf } from "../header.ts";
import type { Kind } from "../kinds.ts";
import { allOperations, paths } from "../names.ts";

/** The main entry: client and operations, and every type, as far as they are made. */
export function entryOf(kinds: ReadonlySet<Kind>): Emitter {
  return emitterOf("entry", (input) => {
    const declarations = [
      ...(kinds.has("client") ? clientExports(input) : []),
      ...(kinds.has("types") ? typeExports(input) : []),
      ...(kinds.has("client") ? [errorExports, unknownExport] : []),
    ];
    if (declarations.length === 0) return [];
    const header = headerOf(input.target);
    return [{ kind: "typescript", path: paths.index, header, declarations }];
  });
}

function clientExports({ api, names }: EmitInput): readonly ExportFrom[] {
  const files = api.operations.map((operation) => names.operation(operation).file);
  return [paths.client, ...files.map((file) => paths.operation(file))].map((path) =>
    exportAll(path, false),
  );
}

function typeExports({ api, names }: EmitInput): readonly ExportFrom[] {
  return [
    ...allOperations(api).map((operation) => paths.operationTypes(names.operation(operation).file)),
    ...[...api.schemas.keys()].map((id) => paths.schema(names.schemaFile(id))),
  ].map((path) => exportAll(path, true));
}

const unknownExport: ExportFrom = {
  kind: "export",
  names: [identifier("OutcomeUnknownError")],
  from: paths.runtime("client/outcome-unknown"),
  typeOnly: false,
};

const errorExports: ExportFrom = {
  kind: "export",
  names: [
    "ClientError",
    "ApiError",
    "NetworkError",
    "TimeoutError",
    "AbortError",
    "UnexpectedBodyError",
    "InputError",
  ].map((name) => identifier(name)),
  from: paths.runtime("client/errors"),
  typeOnly: false,
};

function exportAll(from: string, typeOnly: boolean): ExportFrom {
  return { kind: "export", names: "all", from, typeOnly };
}
