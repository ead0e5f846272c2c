import type { Api, Operation, Server } from "../../model/api.ts";
import { code, literal, type Code } from "../../print/code.ts";
import { listCode, objectCode } from "./object-code.ts";

/** True if an operation, or its path, has servers of its own. */
export function hasOwnServers({ servers }: Operation, api: Api): boolean {
  if (servers === api.servers || servers.length === 0) return false;
  return JSON.stringify(servers) !== JSON.stringify(api.servers);
}

/** A list of servers as the runtime knows them. */
export function serversCode(servers: readonly Server[]): Code {
  return listCode(servers.map(serverCode)) ?? code`[]`;
}

function serverCode({ url, variables }: Server): Code {
  return objectCode([
    ["url", literal(url)],
    [
      "variables",
      variables.length === 0
        ? undefined
        : objectCode(
            variables.map(({ name, default: value, values }) => [
              name,
              objectCode([
                ["default", literal(value)],
                ["values", listCode(values.map(literal))],
              ]),
            ]),
          ),
    ],
  ]);
}
