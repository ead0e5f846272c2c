import type { ExportFrom } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import { emitterOf, type EmitInput, type Emitter } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { validatedParts } from "../input-parts.ts";
import type { Kind } from "../kinds.ts";
import { allOperations, paths } from "../names.ts";
import { pageTypes, waitTypes } from "../waiting-names.ts";

/** The main entry: client and operations, and every type, as far as they are made. */
export function entryOf(kinds: ReadonlySet<Kind>): Emitter {
  return emitterOf("entry", (input) => {
    const declarations = [
      ...(kinds.has("client") ? clientExports(input) : []),
      ...(kinds.has("types") ? typeExports(input) : []),
      ...(kinds.has("client") ? [errorExports, unknownExport, ...waitingExports(input)] : []),
      ...(hasChecks(kinds) ? [validationErrorExport] : []),
    ];
    if (declarations.length === 0) return [];
    const header = headerOf(input.target);
    const index = { kind: "typescript", path: paths.index, header, declarations } as const;
    if (!hasChecks(kinds)) return [index];
    const unchecked = uncheckedExports(input);
    return [index, { ...index, path: paths.unchecked, declarations: unchecked }];
  });
}

/** True if calls check their inputs, so that there is an entry for those who want none of that in a bundle. */
export function hasChecks(kinds: ReadonlySet<Kind>): boolean {
  return kinds.has("client") && kinds.has("validators");
}

/** The operations under their own names, but without checks, and what they are called with. */
function uncheckedExports({ api, names }: EmitInput): readonly ExportFrom[] {
  const operations = api.operations.map((operation): ExportFrom => {
    const own = names.operation(operation);
    const isChecked = validatedParts(operation).length > 0;
    return {
      kind: "export",
      names: [identifier(isChecked ? own.unchecked : own.value)],
      ...(isChecked ? { as: identifier(own.value) } : {}),
      from: paths.operation(own.file),
      typeOnly: false,
    };
  });
  return [...operations, exportAll(paths.transport, false), errorExports, unknownExport];
}

function clientExports({ api, names }: EmitInput): readonly ExportFrom[] {
  const files = api.operations.map((operation) => names.operation(operation).file);
  return [paths.client, ...files.map((file) => paths.operation(file))].map((path) =>
    exportAll(path, false),
  );
}

/** What waits and goes through pages, and the types of the runtime that these speak of. */
function waitingExports({ api, names }: EmitInput): readonly ExportFrom[] {
  const paged = api.operations.filter(({ pagination }) => pagination !== undefined);
  const waiters = api.operations.flatMap((operation) => operation.waiters);
  const some = (from: string, exported: readonly Identifier[], typeOnly: boolean): ExportFrom => ({
    kind: "export",
    names: exported,
    from,
    typeOnly,
  });
  return [
    ...paged.flatMap((operation) => {
      const { value, item } = names.pages(operation);
      const path = paths.pages(names.operation(operation).file);
      return [some(path, [identifier(value)], false), some(path, [item], true)];
    }),
    ...waiters.map((waiter) => exportAll(paths.waiter(names.waiter(waiter).file), false)),
    ...(paged.length > 0
      ? [some(paths.runtime("client/paginate"), pageTypes.map(identifier), true)]
      : []),
    ...(waiters.length > 0
      ? [
          some(
            paths.runtime("client/wait-outcome"),
            waitTypes.filter((name) => name !== "Piece").map(identifier),
            true,
          ),
          some(paths.runtime("client/waiter"), [identifier("Piece")], true),
        ]
      : []),
  ];
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

const validationErrorExport: ExportFrom = {
  kind: "export",
  names: [identifier("ValidationError")],
  from: paths.runtime("client/check"),
  typeOnly: false,
};

function exportAll(from: string, typeOnly: boolean): ExportFrom {
  return { kind: "export", names: "all", from, typeOnly };
}
