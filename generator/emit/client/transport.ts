import type { Api, Server } from "../../model/api.ts";
import { access, code, join, literal, type Code } from "../../print/code.ts";
import type { Declaration, Member } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { environmentOptions } from "../environment.ts";
import { needsBaseUrl } from "../servers.ts";
import { objectCode } from "./object-code.ts";
import { operationType, transportType } from "./operation.ts";
import type { OptionNames, SharedVariable } from "./options.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";
import { signingOf } from "../usage/credential.ts";
import { bareDeclarations } from "./bare.ts";
import { credentialsDeclarations, schemeDeclarations } from "./security.ts";
import { serversCode } from "./servers.ts";
import { reexport } from "./reexport.ts";

/** `createTransport` and its options: all that free functions need besides themselves. */
export function transportDeclarations(
  { api, names, target: { packageName } }: EmitInput,
  options: OptionNames,
): readonly Declaration[] {
  const target = identifier("options");
  const credentials = credentialsDeclarations(api.securitySchemes);
  const selection = objectCode([
    [
      "server",
      api.servers.length > 1 &&
        code`${runtimeValue("chosenServer", "server-choice")}(description.servers, options.server)`,
    ],
    ["variables", record(options.variables.map(({ option, variable }) => [variable.name, option]))],
    [
      "credentials",
      credentials.length > 0 &&
        code`[${runtimeValue("byScheme", "authenticate")}(schemes, options.credentials)]`,
    ],
    ["parameters", record(options.parameters.map(({ option }) => [option, option]))],
  ]);
  return [
    {
      kind: "interface",
      name: identifier("ClientOptions"),
      comment: { text: `Options of a client for ${api.title}.` },
      extends: [code`${runtimeType("TransportOptions", "transport")}`],
      members: [
        ...baseUrlMember(api.servers),
        ...serverMember(),
        ...options.variables.map(variableMember),
        ...options.parameters
          .filter(({ option }) => !options.variables.some((variable) => variable.option === option))
          .map(parameterMember),
        ...(credentials.length === 0
          ? []
          : [optionMember("credentials", code`Credentials`, "Who is asking.")]),
      ],
    },
    ...credentials,
    ...optionsFromEnvironment(api),
    {
      kind: "function",
      name: identifier("createTransport"),
      comment: {
        text: "What free functions are called with. Unlike a client it brings no operation into a bundle.",
      },
      parameters: [optionsParameter(api.servers)],
      returns: code`${transportType}`,
      body: code`return ${runtimeValue("connect", "connect")}(description, options, ${selection});`,
    },
    {
      kind: "const",
      name: identifier("description"),
      exported: false,
      type: code`${runtimeType("Description", "connect")}`,
      value: objectCode([
        ["servers", serversCode(api.servers)],
        ["product", literal(productOf(packageName))],
        [
          "fillIn",
          options.variables.length > 0 && code`${runtimeValue("fillIn", "server-variables")}`,
        ],
      ]),
    },
    ...(credentials.length > 0 ? schemeDeclarations(api.securitySchemes, names) : []),
    ...bareDeclarations(api, names, options),
    reexport("transport", ["CallOptions", "Fetch", "Transport", "TransportOptions"]),
    reexport("look-first", ["LookOptions"]),
    reexport("retry", ["RetryOptions"]),
    reexport("http-attributes", ["httpAttributes"], false),
    reexport("http-attributes", ["HttpAttributes"]),
    reexport("repeat", ["withRetries"], false),
    reexport("hooks", ["withHooks"], false),
    reexport("hooks", ["AttemptEvent", "Hooks", "ResponseEvent", "RetryEvent"]),
    reexport("credentials", [
      "Credential",
      "Expiring",
      "ExpiringToken",
      "Provided",
      ...(api.securitySchemes.some(signingOf) ? ["SessionKeys", "SigningKeys"] : []),
    ]),
  ];

  function record(entries: readonly (readonly [name: string, option: string])[]): Code | undefined {
    if (entries.length === 0) return undefined;
    return objectCode(entries.map(([name, option]) => [name, access(target, option)]));
  }

  function serverMember(): readonly Member[] {
    if (api.servers.length < 2) return [];
    const lines = api.servers.map(
      ({ url, description }) =>
        `- \`${url}\`${description === undefined ? "" : `: ${description.replace(/\s+/g, " ")}`}`,
    );
    return [
      optionMember(
        "server",
        join([...new Set(api.servers.map(({ url }) => url))].map(literal), " | "),
        `The server to call; the first one unless told.\n\n${lines.join("\n")}`,
      ),
    ];
  }

  function parameterMember({
    option,
    parameter,
    operation,
  }: OptionNames["parameters"][number]): Member {
    const suffix = { path: "Path", query: "Query", header: "Headers", cookie: "Cookies" }[
      parameter.location
    ];
    const group = operationType(names.operation(operation))(suffix);
    return optionMember(option, code`${group}[${literal(parameter.name)}]`, parameter.description);
  }
}

/** `optionsFromEnvironment`, where the description names variables for options. */
function optionsFromEnvironment(api: Api): readonly Declaration[] {
  const environment = environmentOptions(api);
  if (environment.length === 0) return [];
  const words = environment.map(([option, variable]) => `\`${option}\` from \`${variable}\``);
  const type = code`Pick<ClientOptions, ${join(
    environment.map(([option]) => literal(option)),
    " | ",
  )}>`;
  return [
    {
      kind: "function",
      name: identifier("optionsFromEnvironment"),
      comment: {
        text: `Options from variables of the environment, all of which must be set: ${words.join(", ")}.`,
      },
      parameters: [],
      returns: type,
      body: code`return ${runtimeValue("optionsIn", "environment")}<${type}>(${literal(Object.fromEntries(environment))});`,
    },
  ];
}

/** The parameter of the functions that make a client or a transport. */
export function optionsParameter(servers: readonly Server[], type = code`ClientOptions`) {
  const name = identifier("options");
  return needsBaseUrl(servers) ? { name, type } : { name, type, default: code`{}` };
}

function baseUrlMember(servers: readonly Server[]): readonly Member[] {
  if (!needsBaseUrl(servers)) return [];
  const paths = servers.map(({ url }) => url).filter((url) => url !== "/");
  const words =
    paths.length === 0
      ? "the description names no server."
      : `the description has only ${paths.map((url) => `\`${url}\``).join(", ")}, which belongs to the address.`;
  return [
    {
      name: "baseUrl",
      type: code`string`,
      optional: false,
      readonly: true,
      comment: { text: `Where requests go: ${words}` },
    },
  ];
}

function variableMember({ option, variable }: OptionNames["variables"][number]): Member {
  return optionMember(option, variableType(variable), variable.description, variable.default);
}

function variableType({ values }: SharedVariable): Code {
  return values.length === 0 ? code`string` : join(values.map(literal), " | ");
}

function optionMember(
  name: string,
  type: Code,
  text: string | undefined,
  defaultValue?: string,
): Member {
  return {
    name,
    type: code`${type} | undefined`,
    optional: true,
    readonly: true,
    comment: {
      text,
      ...(defaultValue === undefined
        ? {}
        : { tags: [{ name: "defaultValue", text: `\`${JSON.stringify(defaultValue)}\`` }] }),
    },
  };
}

/** A package's name as a token of HTTP: `@specwright/huawei-ecs` is `specwright-huawei-ecs`. */
function productOf(packageName: string): string {
  return packageName.replace(/[^\w.-]+/g, "-").replace(/^-+|-+$/g, "");
}
