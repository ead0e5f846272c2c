import type { Api, Operation, Parameter, ServerVariable } from "../../model/api.ts";

/** The options of a client that come from the description: variables of its servers, and parameters that calls share. */
export type OptionNames = {
  readonly variables: readonly { readonly option: string; readonly variable: ServerVariable }[];
  readonly parameters: readonly {
    readonly option: string;
    readonly parameter: Parameter;
    readonly operation: Operation;
  }[];
  /** The option of a shared parameter, by its name in the description. */
  readonly ofParameter: (clientOption: string) => string;
};

/** Settles their names. A server variable and a parameter of one name are one option; a name that every client has is changed. */
export function settleOptions(api: Api): OptionNames {
  const variables = new Map<string, ServerVariable>();
  for (const { servers } of [api, ...api.operations])
    for (const variable of servers.flatMap((server) => server.variables))
      if (!variables.has(variable.name)) variables.set(variable.name, variable);
  const parameters = new Map<string, { parameter: Parameter; operation: Operation }>();
  for (const operation of api.operations)
    for (const parameter of operation.parameters)
      if (parameter.clientOption !== undefined && !parameters.has(parameter.clientOption))
        parameters.set(parameter.clientOption, { parameter, operation });
  return {
    variables: [...variables].map(([name, variable]) => ({ option: free(name), variable })),
    parameters: [...parameters].map(([name, entry]) => ({ option: free(name), ...entry })),
    ofParameter: free,
  };
}

/** True for a name that an option of every client has, or every object. */
export function isTaken(name: string): boolean {
  return taken.has(name) || name in Object.prototype;
}

const taken = new Set(["baseUrl", "headers", "timeout", "fetch", "server", "credentials"]);

function free(name: string): string {
  return isTaken(name) ? `${name}Value` : name;
}
