import type { Api } from "../model/api.ts";
import { optionName } from "./option-names.ts";

/** The options of a client that a variable of the environment may hold: those of servers first; the first variable counts. */
export function environmentOptions(
  api: Api,
): readonly (readonly [option: string, variable: string])[] {
  const owners = [api, ...api.operations];
  const named = [
    ...owners.flatMap(({ servers }) => servers.flatMap(({ variables }) => variables)),
    ...api.operations
      .flatMap(({ parameters }) => parameters)
      .map(({ clientOption = "", environment }) => ({ name: clientOption, environment })),
  ];
  const options = new Map<string, string>();
  for (const { name, environment } of named)
    if (environment !== undefined && !options.has(optionName(name)))
      options.set(optionName(name), environment);
  return [...options];
}
