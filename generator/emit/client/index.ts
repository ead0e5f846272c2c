import type { Declaration } from "../../print/declare.ts";
import type { TypeScriptFile } from "../../print/file.ts";
import type { Emitter } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { paths } from "../names.ts";
import { unit } from "../unit.ts";
import { clientDeclarations } from "./client.ts";
import { operationDeclarations, operationTools } from "./operation.ts";
import { settleOptions } from "./options.ts";
import { transportDeclarations } from "./transport.ts";
import { unsupported } from "./unsupported.ts";

/** A free function an operation, a transport to call them with, and a client that binds them all. */
export const client: Emitter = {
  name: "client",
  emit: (input) => {
    const { api, names, target } = input;
    const options = settleOptions(api);
    const tools = operationTools(api, options);
    const facts = JSON.stringify(options);
    const file = (path: string, declarations: readonly Declaration[]): TypeScriptFile => ({
      kind: "typescript",
      path,
      header: headerOf(target),
      declarations,
    });
    return {
      value: [
        ...api.operations.flatMap((operation) => {
          const own = names.operation(operation);
          const key = { emitter: "client", at: operation.at, name: own.file, facts } as const;
          return unit(input, key, () => ({
            files: [file(paths.operation(own.file), operationDeclarations(operation, own, tools))],
            diagnostics: [],
          })).files;
        }),
        file(paths.transport, transportDeclarations(input, options)),
        file(paths.client, clientDeclarations(input)),
      ],
      diagnostics: unsupported(api),
    };
  },
};
