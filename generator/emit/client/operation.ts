import type { Api, Operation, Parameter } from "../../model/api.ts";
import { Code, code, importedType, literal, nothing } from "../../print/code.ts";
import type { Comment } from "../../print/comment.ts";
import type { Declaration, FunctionDeclaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { errorProperty, fixedHeader, partHeaders, requestContents } from "../media.ts";
import { paths, type OperationNames } from "../names.ts";
import { passingCodes, repeatability } from "../repeats.ts";
import { bodyCode } from "./body.ts";
import { callTypes } from "./call.ts";
import { checkCode } from "./check.ts";
import { operationComment } from "./comment.ts";
import { headersDeclaration } from "./headers.ts";
import { flag, listCode, objectCode } from "./object-code.ts";
import type { OptionNames } from "./options.ts";
import { parameterCodes } from "./parameter.ts";
import { readingCode } from "./reading.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";
import { secretPathsOf, type SecretPaths } from "./secrets.ts";
import { hasOwnServers, serversCode } from "./servers.ts";
import { uncheckedComment } from "./unchecked.ts";

/** What the modules of all operations are made with. */
export type OperationTools = {
  readonly api: Api;
  readonly parameterCode: (parameter: Parameter) => Code;
  readonly secretPaths: SecretPaths;
  /** True if there are validators to check inputs with. */
  readonly checks: boolean;
};

/** Gathers it. */
export function operationTools(api: Api, options: OptionNames, checks: boolean): OperationTools {
  return {
    api,
    checks,
    parameterCode: parameterCodes(api, options.ofParameter),
    secretPaths: secretPathsOf(api),
  };
}

/** The free functions of an operation (with a check of its input, if there is one, and without), the guard for its errors, and the description that the runtime calls it by. */
export function operationDeclarations(
  operation: Operation,
  names: OperationNames,
  tools: OperationTools,
): readonly Declaration[] {
  const { api } = tools;
  const type = operationType(names);
  const input = type("Input");
  const output = type("Output");
  const description = identifier(`${names.value}Operation`);
  const call = callTypes(operation, api, output);
  const checkName = identifier(`${names.value}Check`);
  const check = tools.checks ? checkCode(operation, names) : undefined;
  const sender = (name: string, comment: Comment, last: Code): FunctionDeclaration => {
    const sending = code`${send}(client, ${description}, input, options${last})`;
    return {
      kind: "function",
      name: identifier(name),
      comment,
      ...(call.typeParameters ? { typeParameters: call.typeParameters } : {}),
      parameters: [
        { name: parts.client, type: clientType },
        {
          name: parts.input,
          type: input,
          ...(isInputOptional(operation) ? { default: code`{}` } : {}),
        },
        { name: parts.options, type: call.options, optional: true },
      ],
      returns: code`Promise<${call.result}>`,
      body: call.typeParameters
        ? code`return ${sending} as Promise<${call.result}>;`
        : code`return ${sending};`,
    };
  };
  return [
    sender(names.value, operationComment(operation, api), check ? code`, ${checkName}` : nothing),
    ...(check ? [sender(names.unchecked, uncheckedComment(names.value), nothing)] : []),
    ...headersDeclaration(operation, api, names),
    {
      kind: "function",
      name: identifier(`is${names.type}Error`),
      comment: { text: `True for an error with which the service answered \`${names.value}\`.` },
      parameters: [{ name: parts.error, type: code`unknown` }],
      returns: code`error is ${type("Error")}`,
      body: code`return ${isErrorOf}(${description}, error);`,
    },
    {
      kind: "const",
      name: description,
      exported: false,
      type: code`${operationOf}<${input}, ${output}>`,
      value: descriptionCode(operation, tools),
    },
    ...(check
      ? [
          {
            kind: "const",
            name: checkName,
            exported: false,
            type: checkType,
            value: check,
          } as const,
        ]
      : []),
  ];
}

const checkType = code`${runtimeType("InputCheck", "check")}`;

export const transportType = runtimeType("Transport", "transport");
const send = runtimeValue("send", "send");
const isErrorOf = runtimeValue("isErrorOf", "send");
const operationOf = runtimeType("Operation", "operation");
/** What an operation may need to make its request, in the order in which it is done. */
const steps = {
  hideSecrets: code`${runtimeValue("hideSecrets", "secrets")}`,
  toOwnServer: code`${runtimeValue("toOwnServer", "own-server")}`,
  writeParameters: code`${runtimeValue("writeParameters", "parameters")}`,
};
const parts = {
  client: identifier("client"),
  input: identifier("input"),
  options: identifier("options"),
  error: identifier("error"),
};
const clientType = code`${transportType}`;

/** Refers to the types of an operation by the end of their names. */
export function operationType(names: OperationNames): (suffix: string) => Code {
  return (suffix) =>
    code`${importedType(`${names.type}${suffix}`, paths.operationTypes(names.file))}`;
}

/** True if nothing in the input has to be given. */
export function isInputOptional(operation: Operation): boolean {
  const contents = requestContents(operation);
  const needsBody = contents.length > 0 && operation.body?.required === true;
  const needsHeaders = contents
    .slice(0, 1)
    .some(({ encodings }) =>
      encodings.some((encoding) =>
        partHeaders(encoding).some(
          (header) => header.required && fixedHeader(header) === undefined,
        ),
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

function descriptionCode(
  operation: Operation,
  { api, parameterCode, secretPaths }: OperationTools,
): Code {
  const { step: writeBody, body } = bodyCode(operation) ?? {};
  const secrets = secretPaths(operation);
  const { parameters, security } = operation;
  const servers = hasOwnServers(operation, api) ? serversCode(operation.servers) : undefined;
  const done = [
    secrets.length > 0 && steps.hideSecrets,
    servers && steps.toOwnServer,
    parameters.length > 0 && steps.writeParameters,
    writeBody,
  ].filter((step) => step instanceof Code);
  return objectCode([
    ["id", literal(operation.id)],
    ["method", literal(operation.method.toUpperCase())],
    ["path", literal(operation.path)],
    ["steps", listCode(done)],
    ["parameters", listCode(parameters.map(parameterCode))],
    ["body", body],
    [
      "security",
      // To be anonymous needs nothing.
      security.some((alternative) => alternative.length > 0)
        ? listCode(security.map((alternative) => literal(alternative.map(({ scheme }) => scheme))))
        : undefined,
    ],
    ["servers", servers],
    ...readingCode(operation, api),
    ["secrets", listCode(secrets.map(literal))],
    ...repeatingCode(operation),
  ]);
}

/** Whether and how the operation is repeated, and what makes an error of an answer. */
function repeatingCode(operation: Operation): readonly (readonly [string, Code | undefined])[] {
  const { lookFor, retry } = operation;
  const may = repeatability(operation);
  const codes = passingCodes(operation);
  const marked = errorProperty(operation);
  const { statuses, attempts, baseDelay, maxDelay } = retry ?? {};
  const policy = Object.entries({
    statuses,
    codes: codes.length > 0 ? codes : undefined,
    attempts,
    baseDelay,
    maxDelay,
  }).filter(([, value]) => value !== undefined);
  return [
    ["isRepeatable", flag(may !== undefined)],
    ["guard", may ? undefined : code`${runtimeValue("outcomeUnknown", "outcome-unknown")}`],
    ["lookFor", may ? undefined : lookFor && literal(lookFor)],
    ["retry", policy.length > 0 ? literal(Object.fromEntries(policy)) : undefined],
    ["errorProperty", marked === undefined ? undefined : literal(marked)],
  ];
}
