import type { ExportFrom } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { emitterOf, type EmitInput, type Emitter } from "../emitter.ts";
import { headerOf } from "../header.ts";
import type { Kind } from "../kinds.ts";
import { paths } from "../names.ts";
import {
  errorExports,
  exportAll,
  pagedOperations,
  some,
  typeExports,
  unknownExport,
  validationErrorExport,
  waitingTypeExports,
} from "./exports.ts";
import { uncheckedExports } from "./unchecked.ts";

/** The main entry: client and operations, and every type, as far as they are made. */
export function entryOf(kinds: ReadonlySet<Kind>): Emitter {
  return emitterOf("entry", (input) => {
    const declarations = [
      ...(kinds.has("client") ? clientExports(input) : []),
      ...(kinds.has("types") ? typeExports(input) : []),
      ...(kinds.has("client")
        ? [errorExports, unknownExport, ...waitingExports(input), ...waitingTypeExports(input)]
        : []),
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

function clientExports({ api, names }: EmitInput): readonly ExportFrom[] {
  const files = api.operations.map((operation) => names.operation(operation).file);
  return [paths.client, ...files.map((file) => paths.operation(file))].map((path) =>
    exportAll(path, false),
  );
}

/** What waits and goes through pages. */
function waitingExports({ api, names }: EmitInput): readonly ExportFrom[] {
  const pages = pagedOperations(api).map((operation) => {
    const path = paths.pages(names.operation(operation).file);
    return some(path, [identifier(names.pages(operation).value)], false);
  });
  const waiters = api.operations.flatMap((operation) =>
    operation.waiters.map((waiter) => {
      const { value, andWait, file } = names.waiter(waiter);
      return some(paths.waiter(file), [identifier(value), identifier(andWait)], false);
    }),
  );
  return [...pages, ...waiters];
}
