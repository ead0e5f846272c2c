import { code, importedType, importedValue, join, memberKey } from "../../print/code.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { paths } from "../names.ts";
import { bracketed, callTypes } from "./call.ts";
import { shortComment } from "./comment.ts";
import { optionsParameter } from "./transport.ts";
import { isInputOptional, operationType, transportType } from "./operation.ts";
import { boundFunctions } from "./waiter-bound.ts";

/** `createClient`: every operation bound to one transport. */
export function clientDeclarations(input: EmitInput): readonly Declaration[] {
  const { api, names } = input;
  const operations = api.operations.map((operation) => ({
    operation,
    ...names.operation(operation),
  }));
  const options = importedType("ClientOptions", paths.transport);
  const bound = operations.map(({ value, file }) => {
    const free = importedValue(value, paths.operation(file));
    return code`${memberKey(value)}: (input, callOptions) => ${free}(transport, input, callOptions)`;
  });
  const more = boundFunctions(input);
  return [
    {
      kind: "interface",
      name: identifier("Client"),
      comment: { text: `Every operation of ${api.title}. Free functions take it as well.` },
      extends: [code`${transportType}`],
      members: [
        ...operations.map(({ operation, ...own }) => {
          const typeOf = operationType(own);
          const given = isInputOptional(operation) ? code`input?` : code`input`;
          const call = callTypes(operation, api, typeOf("Output"));
          return {
            name: own.value,
            type: code`${bracketed(call.typeParameters)}(${given}: ${typeOf("Input")}, options?: ${call.options}) => Promise<${call.result}>`,
            optional: false,
            readonly: true,
            comment: shortComment(operation),
          };
        }),
        ...more.map(({ member }) => member),
      ],
    },
    {
      kind: "function",
      name: identifier("createClient"),
      comment: {
        text: "A client with every operation. To bundle only what is called, use `createTransport` and the free functions.",
      },
      parameters: [optionsParameter(api.servers, code`${options}`)],
      returns: code`Client`,
      body: join(
        [
          code`const transport = ${importedValue("createTransport", paths.transport)}(options);`,
          code`return { ${join([code`...transport`, ...bound, ...more.map(({ code: own }) => own)], ", ")} };`,
        ],
        "\n",
      ),
    },
    { kind: "export", names: "all", from: paths.transport, typeOnly: false },
  ];
}
