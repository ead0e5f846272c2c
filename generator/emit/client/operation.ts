import type { Api, Operation } from "../../model/api.ts";
import { code, importedType, literal, type Code } from "../../print/code.ts";
import type { Comment } from "../../print/comment.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { requestContent } from "../media.ts";
import { paths, type OperationNames } from "../names.ts";
import { bodyCode } from "./body.ts";
import { listCode, objectCode } from "./object-code.ts";
import type { OptionNames } from "./options.ts";
import { parameterCode } from "./parameter.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";
import { secretPaths } from "./secrets.ts";
import { serversCode } from "./servers.ts";

/** The free function of an operation, the guard for its errors, and the description that the runtime calls it by. */
export function operationDeclarations(
  operation: Operation,
  api: Api,
  names: OperationNames,
  options: OptionNames,
): readonly Declaration[] {
  const type = operationType(names);
  const description = identifier(`${names.value}Operation`);
  return [
    {
      kind: "function",
      name: identifier(names.value),
      comment: operationComment(operation),
      parameters: [
        { name: identifier("client"), type: code`${transportType}` },
        {
          name: identifier("input"),
          type: type("Input"),
          ...(isInputOptional(operation) ? { default: code`{}` } : {}),
        },
        { name: identifier("options"), type: code`${callOptions}`, optional: true },
      ],
      returns: code`Promise<${type("Output")}>`,
      body: code`return ${runtimeValue("send", "send")}(client, ${description}, input, options);`,
    },
    {
      kind: "function",
      name: identifier(`is${names.type}Error`),
      comment: { text: `True for an error with which the service answered \`${names.value}\`.` },
      parameters: [{ name: identifier("error"), type: code`unknown` }],
      returns: code`error is ${type("Error")}`,
      body: code`return ${runtimeValue("isErrorOf", "send")}(${description}, error);`,
    },
    {
      kind: "const",
      name: description,
      exported: false,
      type: code`${runtimeType("Operation", "operation")}<${type("Input")}, ${type("Output")}>`,
      value: descriptionCode(operation, api, options),
    },
  ];
}

export const transportType = runtimeType("Transport", "transport");
export const callOptions = runtimeType("CallOptions", "transport");

/** Refers to the types of an operation by the end of their names. */
export function operationType(names: OperationNames): (suffix: string) => Code {
  return (suffix) =>
    code`${importedType(`${names.type}${suffix}`, paths.operationTypes(names.file))}`;
}

/** True if nothing in the input has to be given. */
export function isInputOptional(operation: Operation): boolean {
  const needsBody = requestContent(operation) !== undefined && operation.body?.required === true;
  return (
    !needsBody &&
    operation.parameters.every(
      ({ required, constant, clientOption }) => !required || constant || clientOption !== undefined,
    )
  );
}

/** What an operation does, in the description's words. */
export function operationComment(operation: Operation, words: "all" | "summary" = "all"): Comment {
  const { summary, description, method, path, deprecated } = operation;
  const prose = words === "all" ? [summary, description] : [summary ?? description];
  const call = `\`${method.toUpperCase()} ${path}\``;
  return {
    text: [...prose, call].filter((text) => text !== undefined).join("\n\n"),
    ...(deprecated ? { tags: [{ name: "deprecated" }] } : {}),
  };
}

function descriptionCode(operation: Operation, api: Api, options: OptionNames): Code {
  const ownServers = JSON.stringify(operation.servers) !== JSON.stringify(api.servers);
  return objectCode([
    ["id", literal(operation.id)],
    ["method", literal(operation.method.toUpperCase())],
    ["path", literal(operation.path)],
    [
      "parameters",
      listCode(
        operation.parameters.map((parameter) => parameterCode(parameter, options.ofParameter)),
      ),
    ],
    ["body", bodyCode(operation)],
    [
      "security",
      listCode(
        operation.security.map((alternative) => literal(alternative.map(({ scheme }) => scheme))),
      ),
    ],
    [
      "servers",
      ownServers && operation.servers.length > 0 ? serversCode(operation.servers) : undefined,
    ],
    ["responses", responsesCode(operation)],
    ["secrets", listCode(secretPaths(operation, api).map(literal))],
  ]);
}

/** Media types by status; a status that has those of the default goes without saying. */
function responsesCode({ responses }: Operation): Code {
  const types = responses.map(({ status, contents }) => ({
    status: status === "default" ? status : status.toUpperCase(),
    mediaTypes: contents.map(({ mediaType }) => mediaType),
  }));
  const usual = types.find(({ status }) => status === "default")?.mediaTypes.join();
  return objectCode(
    types
      .filter(({ status, mediaTypes }) => status === "default" || mediaTypes.join() !== usual)
      .map(({ status, mediaTypes }) => [status, literal(mediaTypes)]),
  );
}
