import { code, importedType, importedValue, join, memberKey } from "../../print/code.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { paths } from "../names.ts";
import {
  callOptions,
  isInputOptional,
  operationComment,
  operationType,
  transportType,
} from "./operation.ts";

/** `createClient`: every operation bound to one transport. */
export function clientDeclarations({ api, names }: EmitInput): readonly Declaration[] {
  const operations = api.operations.map((operation) => ({
    operation,
    ...names.operation(operation),
  }));
  const options = importedType("ClientOptions", paths.transport);
  const bound = operations.map(({ value, file }) => {
    const free = importedValue(value, paths.operation(file));
    return code`${memberKey(value)}: (input, callOptions) => ${free}(transport, input, callOptions)`;
  });
  return [
    {
      kind: "interface",
      name: identifier("Client"),
      comment: { text: `Every operation of ${api.title}. Free functions take it as well.` },
      extends: [code`${transportType}`],
      members: operations.map(({ operation, value, type, file }) => {
        const typeOf = operationType({ value, type, file });
        const input = isInputOptional(operation) ? code`input?` : code`input`;
        return {
          name: value,
          type: code`(${input}: ${typeOf("Input")}, options?: ${callOptions}) => Promise<${typeOf("Output")}>`,
          optional: false,
          readonly: true,
          comment: operationComment(operation, "summary"),
        };
      }),
    },
    {
      kind: "function",
      name: identifier("createClient"),
      comment: {
        text: "A client with every operation. To bundle only what is called, use `createTransport` and the free functions.",
      },
      parameters: [{ name: identifier("options"), type: code`${options}`, default: code`{}` }],
      returns: code`Client`,
      body: join(
        [
          code`const transport = ${importedValue("createTransport", paths.transport)}(options);`,
          code`return { ${join([code`...transport`, ...bound], ", ")} };`,
        ],
        "\n",
      ),
    },
    { kind: "export", names: "all", from: paths.transport, typeOnly: false },
  ];
}
