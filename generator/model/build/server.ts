import type { Server } from "../api.ts";
import { entriesOf, isRawObject, listOf, objectOf, textOf, textsOf } from "./read.ts";

/** The servers of a description, a path or an operation; undefined where none are given. */
export function readServers(value: unknown): readonly Server[] | undefined {
  const servers = listOf(value).filter(isRawObject);
  if (servers.length === 0) return undefined;
  return servers.map((server) => ({
    url: textOf(server["url"]) ?? "/",
    description: textOf(server["description"]),
    variables: entriesOf(server["variables"]).map(([name, raw]) => {
      const variable = objectOf(raw);
      return {
        name,
        default: String(variable["default"] ?? ""),
        values: textsOf(variable["enum"]),
        description: textOf(variable["description"]),
        environment: textOf(variable["x-specwright-environment"]),
      };
    }),
  }));
}
