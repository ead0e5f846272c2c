import { code, importedType, importedValue, memberKey, type Code } from "../../print/code.ts";
import type { Member } from "../../print/declare.ts";
import type { EmitInput } from "../emitter.ts";
import { paths } from "../names.ts";
import { pagesFunction } from "./pages.ts";
import { polledBy } from "../waiting-names.ts";
import { waiterFunctions, type WaitingFunction } from "./waiter.ts";

/** What waits and what goes through pages, bound to a client: the members of its type and of the client. */
export function boundFunctions(
  input: EmitInput,
): readonly { readonly member: Member; readonly code: Code }[] {
  const { api, names } = input;
  return api.operations.flatMap((operation) => {
    const { file } = names.operation(operation);
    const waiting = operation.waiters.flatMap((waiter) => {
      const own = names.waiter(waiter);
      const path = paths.waiter(own.file);
      const types = {
        state: code`${importedType(own.state, path)}`,
        outcome: code`${importedType(own.outcome, path)}`,
      };
      return waiterFunctions(waiter, operation, polledBy(waiter, api), input, types).map((one) =>
        bound(one, path),
      );
    });
    if (!operation.pagination) return waiting;
    const path = paths.pages(file);
    const item = code`${importedType(names.pages(operation).item, path)}`;
    return [bound(pagesFunction(operation, input, item), path), ...waiting];
  });
}

function bound(
  { name, comment, isInputOptional, input, options, result }: WaitingFunction,
  path: string,
): { readonly member: Member; readonly code: Code } {
  const given = isInputOptional ? code`input?` : code`input`;
  return {
    member: {
      name,
      type: code`(${given}: ${input}, options?: ${options}) => ${result}`,
      optional: false,
      readonly: true,
      comment,
    },
    code: code`${memberKey(name)}: (input, waitOptions) => ${importedValue(name, path)}(transport, input, waitOptions)`,
  };
}
