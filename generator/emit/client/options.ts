import type { Api, Operation, Parameter, ServerVariable } from "../../model/api.ts";
import { optionName } from "../option-names.ts";

/** A server variable; without a default where servers have different ones. */
export type SharedVariable = Omit<ServerVariable, "default"> & {
  readonly default: string | undefined;
};

/** The options of a client that come from the description: variables of its servers, and parameters that calls share. */
export type OptionNames = {
  readonly variables: readonly { readonly option: string; readonly variable: SharedVariable }[];
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
  const variables = new Map<string, SharedVariable>();
  const lists = new Set([api, ...api.operations].map(({ servers }) => servers));
  for (const variable of [...lists].flat().flatMap((server) => server.variables)) {
    const known = variables.get(variable.name);
    variables.set(variable.name, known ? merged(known, variable) : variable);
  }
  const parameters = new Map<string, { parameter: Parameter; operation: Operation }>();
  for (const operation of api.operations)
    for (const parameter of operation.parameters)
      if (parameter.clientOption !== undefined && !parameters.has(parameter.clientOption))
        parameters.set(parameter.clientOption, { parameter, operation });
  return {
    variables: [...variables].map(([name, variable]) => ({ option: optionName(name), variable })),
    parameters: [...parameters].map(([name, entry]) => ({ option: optionName(name), ...entry })),
    ofParameter: optionName,
  };
}

/** Variables of one name are one option: it takes what either does, and a default is only named where it is the same for both. */
function merged(one: SharedVariable, other: ServerVariable): SharedVariable {
  const isOpen = one.values.length === 0 || other.values.length === 0;
  return {
    ...one,
    values: isOpen ? [] : [...new Set([...one.values, ...other.values])],
    default: one.default === other.default ? one.default : undefined,
  };
}
