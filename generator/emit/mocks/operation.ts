import type { Operation, VendorError } from "../../model/api.ts";
import { code, importedType, importedValue, join, literal, type Code } from "../../print/code.ts";
import type { Declaration, Member } from "../../print/declare.ts";
import type { TypeScriptFile } from "../../print/file.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { Outcome } from "../../source/diagnostic.ts";
import type { EmitInput } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { inputGroups } from "../input-parts.ts";
import { paths, type OperationNames } from "../names.ts";
import { requestContent } from "../media.ts";
import { errorData, successData } from "./answers.ts";
import { lifecycleData } from "./lifecycle.ts";
import { checkedContent, pathOf, requestData } from "./request.ts";
import { secretNames } from "./secrets.ts";
import { securityCode } from "./security.ts";

/** The names that the module of an operation's mock exports. */
export function mockNames(names: OperationNames): {
  readonly types: Identifier;
  readonly operation: Identifier;
} {
  return {
    types: identifier(`${names.type}Mock`),
    operation: identifier(`${names.value}Mock`),
  };
}

/** The module of an operation's mock: its types, and what the engine has to know of it. */
export function operationFile(operation: Operation, input: EmitInput): Outcome<TypeScriptFile> {
  const { api, names, target } = input;
  const own = names.operation(operation);
  const success = successData(operation, api);
  const errors = errorData(operation, api);
  const secrets = secretNames(operation, api);
  const security = securityCode(operation, api);
  const lifecycle = lifecycleData(operation, api);
  const codes = operation.errors.map(({ code: text, status, meaning, for: cause }) => ({
    code: text,
    status,
    meaning,
    ...(cause ? { for: causeData(cause) } : {}),
  }));
  const title = `${operation.method.toUpperCase()} ${operation.path}`;
  const fields: readonly (readonly [string, Code])[] = [
    ["id", literal(own.value)],
    ["method", literal(operation.method.toUpperCase())],
    ["path", literal(pathOf(operation))],
    ...Object.entries(requestData(operation, api)).map(
      ([name, value]) => [name, literal(value)] as const,
    ),
    ...(security ? [["security", security] as const] : []),
    ...validatorFields(operation, own),
    ["answer", literal(success.value)],
    ...(errors.value.length > 0 ? [["errors", literal(errors.value)] as const] : []),
    ...(codes.length > 0 ? [["codes", literal(codes)] as const] : []),
    ...(lifecycle ? [["lifecycle", literal(lifecycle)] as const] : []),
    ...(secrets.length > 0 ? [["secrets", literal(secrets)] as const] : []),
  ];
  const declarations: readonly Declaration[] = [
    {
      kind: "interface",
      name: mockNames(own).types,
      comment: { text: `The types of \`${own.value}\` that a mock's options speak of.` },
      members: typeMembers(operation, own),
    },
    {
      kind: "const",
      name: mockNames(own).operation,
      comment: {
        text: `What the mock knows of \`${title}\`: how requests are read and checked, and the documented answers.`,
      },
      type: code`${importedType("MockOperation", paths.runtime("mocks/operation"))}`,
      value: code`{ ${join(
        fields.map(([name, value]) => code`${identifier(name)}: ${value}`),
        ", ",
      )} }`,
    },
  ];
  return {
    value: {
      kind: "typescript",
      path: paths.operationMock(own.file),
      header: headerOf(target),
      declarations,
    },
    diagnostics: [...success.diagnostics, ...errors.diagnostics],
  };
}

function causeData({ keywords, at }: NonNullable<VendorError["for"]>): object {
  return { ...(keywords.length > 0 ? { keywords } : {}), ...(at.length > 0 ? { at } : {}) };
}

function validatorFields(
  operation: Operation,
  names: OperationNames,
): readonly (readonly [string, Code])[] {
  const parts = inputGroups(operation);
  const body = checkedContent(operation) ? [{ field: "body", suffix: "Body" }] : [];
  const validators = [...parts, ...body].map(({ field, suffix }) => {
    const name = `validate${names.type}${suffix}`;
    return code`${identifier(field)}: ${importedValue(name, paths.operationValidators(names.file))}`;
  });
  return validators.length > 0 ? [["validators", code`{ ${join(validators, ", ")} }`]] : [];
}

function typeMembers(operation: Operation, names: OperationNames): readonly Member[] {
  const typeOf = (suffix: string): Code =>
    code`${importedType(`${names.type}${suffix}`, paths.operationTypes(names.file))}`;
  const parts = inputGroups(operation).map(
    ({ field, suffix }) => code`readonly ${identifier(field)}: ${typeOf(suffix)}`,
  );
  if (requestContent(operation)) {
    const body = typeOf("Body");
    parts.push(code`readonly body: ${operation.body?.required ? body : code`${body} | undefined`}`);
  }
  return [
    {
      name: "request",
      type: parts.length > 0 ? code`{ ${join(parts, ", ")} }` : code`object`,
      optional: false,
      readonly: true,
    },
    { name: "responses", type: typeOf("Responses"), optional: false, readonly: true },
    {
      name: "code",
      type: operation.errors.length > 0 ? typeOf("ErrorCode") : code`string`,
      optional: false,
      readonly: true,
    },
  ];
}
