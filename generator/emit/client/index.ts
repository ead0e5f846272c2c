import type { Declaration } from "../../print/declare.ts";
import type { OutputFile, TypeScriptFile } from "../../print/file.ts";
import { emitterOf, type EmitInput, type Emitter, type Report } from "../emitter.ts";
import { headerOf } from "../header.ts";
import type { Kind } from "../kinds.ts";
import { paths } from "../names.ts";
import { unit } from "../unit.ts";
import { answersDeclarations } from "./answers.ts";
import { clientDeclarations } from "./client.ts";
import { operationDeclarations, operationTools } from "./operation.ts";
import { pagesDeclarations } from "./pages.ts";
import { settleOptions } from "./options.ts";
import { transportDeclarations } from "./transport.ts";
import { unsupported } from "./unsupported.ts";
import { polledBy } from "../waiting-names.ts";
import { waiterDeclarations } from "./waiter.ts";

/** A free function an operation, with a check of its input where validators are made, a transport to call them with, and a client that binds them all. */
export function clientOf(kinds: ReadonlySet<Kind>): Emitter {
  return emitterOf("client", (input, report) =>
    clientFiles(input, kinds.has("validators"), report),
  );
}

function* clientFiles(input: EmitInput, checks: boolean, report: Report): Iterable<OutputFile> {
  const { api, names, target } = input;
  const options = settleOptions(api);
  const tools = operationTools(api, options, checks);
  const facts = JSON.stringify({ options, checks });
  const header = headerOf(target);
  const file = (path: string, declarations: readonly Declaration[]): TypeScriptFile => ({
    kind: "typescript",
    path,
    header,
    declarations,
  });
  unsupported(api).forEach(report);
  for (const operation of api.operations) {
    const own = names.operation(operation);
    const key = { emitter: "client", at: operation.at, name: own.file, facts } as const;
    yield* unit(input, key, () => ({
      files: [file(paths.operation(own.file), operationDeclarations(operation, own, tools))],
      diagnostics: [],
    })).files;
  }
  for (const operation of api.operations) {
    const { pagination, waiters } = operation;
    const own = names.operation(operation);
    if (pagination)
      yield file(paths.pages(own.file), pagesDeclarations(operation, pagination, input, checks));
    for (const waiter of waiters)
      yield file(
        paths.waiter(names.waiter(waiter).file),
        waiterDeclarations(waiter, operation, polledBy(waiter, api), input, checks),
      );
  }
  if (checks) yield file(paths.answers, answersDeclarations(input));
  yield file(paths.transport, transportDeclarations(input, options));
  yield file(paths.client, clientDeclarations(input));
}
