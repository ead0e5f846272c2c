import type { Api, Operation } from "../../model/api.ts";
import { code, importedType, literal, type Code } from "../../print/code.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { fixedHeader, partHeaders, requestContents } from "../media.ts";
import { paths, type OperationNames } from "../names.ts";
import { bodyCode } from "./body.ts";
import { callTypes } from "./call.ts";
import { operationComment } from "./comment.ts";
import { headersDeclaration } from "./headers.ts";
import { listCode, objectCode } from "./object-code.ts";
import type { OptionNames } from "./options.ts";
import { parameterCode } from "./parameter.ts";
import { readingCode } from "./reading.ts";
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
  const call = callTypes(operation, api, type("Output"));
  return [
    {
      kind: "function",
      name: identifier(names.value),
      comment: operationComment(operation, api),
      ...(call.typeParameters ? { typeParameters: call.typeParameters } : {}),
      parameters: [
        { name: identifier("client"), type: code`${transportType}` },
        {
          name: identifier("input"),
          type: type("Input"),
          ...(isInputOptional(operation) ? { default: code`{}` } : {}),
        },
        { name: identifier("options"), type: call.options, optional: true },
      ],
      returns: code`Promise<${call.result}>`,
      body: call.typeParameters
        ? code`return ${send}(client, ${description}, input, options) as Promise<${call.result}>;`
        : code`return ${send}(client, ${description}, input, options);`,
    },
    ...headersDeclaration(operation, api, names),
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
const send = runtimeValue("send", "send");

/** Refers to the types of an operation by the end of their names. */
export function operationType(names: OperationNames): (suffix: string) => Code {
  return (suffix) =>
    code`${importedType(`${names.type}${suffix}`, paths.operationTypes(names.file))}`;
}

/** True if nothing in the input has to be given. */
export function isInputOptional(operation: Operation): boolean {
  const contents = requestContents(operation);
  const needsBody = contents.length > 0 && operation.body?.required === true;
  const needsHeaders = contents.some(({ encodings }) =>
    encodings.some((encoding) =>
      partHeaders(encoding).some((header) => header.required && fixedHeader(header) === undefined),
    ),
  );
  return (
    !needsBody &&
    !needsHeaders &&
    operation.parameters.every(
      ({ required, constant, clientOption }) => !required || constant || clientOption !== undefined,
    )
  );
}

function descriptionCode(operation: Operation, api: Api, options: OptionNames): Code {
  const ownServers = JSON.stringify(operation.servers) !== JSON.stringify(api.servers);
  const body = bodyCode(operation);
  const secrets = secretPaths(operation, api);
  const needsCredential = operation.security.some((alternative) => alternative.length > 0);
  return objectCode([
    ["id", literal(operation.id)],
    ["method", literal(operation.method.toUpperCase())],
    ["path", literal(operation.path)],
    [
      "parameters",
      listCode(
        operation.parameters.map((parameter) => parameterCode(parameter, api, options.ofParameter)),
      ),
    ],
    ["body", body],
    ["writeBody", body && code`${runtimeValue("writeBody", "body")}`],
    [
      "security",
      listCode(
        operation.security.map((alternative) => literal(alternative.map(({ scheme }) => scheme))),
      ),
    ],
    ["authenticate", needsCredential && code`${runtimeValue("authenticate", "authenticate")}`],
    [
      "servers",
      ownServers && operation.servers.length > 0 ? serversCode(operation.servers) : undefined,
    ],
    ["responses", responsesCode(operation)],
    ...readingCode(operation, api),
    ["secrets", listCode(secrets.map(literal))],
    ["hideSecrets", secrets.length > 0 && code`${runtimeValue("hideSecrets", "secrets")}`],
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
