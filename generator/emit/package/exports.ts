import type { Api, Operation } from "../../model/api.ts";
import type { ExportFrom } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { allOperations, paths } from "../names.ts";
import { pageTypes, waitTypes } from "../waiting-names.ts";

/** What the exports of a package depend on. */
export type NamedApi = Pick<EmitInput, "api" | "names">;

/** The types of what waits and goes through pages, and those of the runtime that they speak of. */
export function waitingTypeExports({ api, names }: NamedApi): readonly ExportFrom[] {
  const paged = pagedOperations(api);
  const waiters = api.operations.flatMap((operation) => operation.waiters);
  return [
    ...paged.map((operation) =>
      some(paths.pages(names.operation(operation).file), [names.pages(operation).item], true),
    ),
    ...waiters.map((waiter) => {
      const { state, outcome, file } = names.waiter(waiter);
      return some(paths.waiter(file), [state, outcome], true);
    }),
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

/** Every type of operations and schemas. */
export function typeExports({ api, names }: NamedApi): readonly ExportFrom[] {
  return [
    ...allOperations(api).map((operation) => paths.operationTypes(names.operation(operation).file)),
    ...[...api.schemas.keys()].map((id) => paths.schema(names.schemaFile(id))),
  ].map((path) => exportAll(path, true));
}

export const unknownExport: ExportFrom = {
  kind: "export",
  names: [identifier("OutcomeUnknownError")],
  from: paths.runtime("client/outcome-unknown"),
  typeOnly: false,
};

export const errorExports: ExportFrom = {
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

export const validationErrorExport: ExportFrom = {
  kind: "export",
  names: [identifier("ValidationError")],
  from: paths.runtime("client/check"),
  typeOnly: false,
};

/** `export * from`. */
export function exportAll(from: string, typeOnly: boolean): ExportFrom {
  return { kind: "export", names: "all", from, typeOnly };
}

/** `export { … } from`. */
export function some(from: string, exported: readonly Identifier[], typeOnly: boolean): ExportFrom {
  return { kind: "export", names: exported, from, typeOnly };
}

/** The operations that answer page by page. */
export function pagedOperations({ operations }: Api): readonly Operation[] {
  return operations.filter(({ pagination }) => pagination !== undefined);
}
