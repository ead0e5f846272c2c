import type { Api } from "../../model/api.ts";
import { access, code, join, literal } from "../../print/code.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { type Names } from "../names.ts";
import { objectCode } from "./object-code.ts";
import { transportType } from "./operation.ts";
import type { OptionNames } from "./options.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";
import { givenDeclarations } from "./security.ts";
import { reexport } from "./reexport.ts";

/** `createBareTransport`, which knows neither servers nor ways to authenticate of itself, and the functions that bring the latter. */
export function bareDeclarations(
  { securitySchemes, servers }: Api,
  names: Names,
  options: OptionNames,
): readonly Declaration[] {
  const schemes = securitySchemes.filter(({ type }) => type !== "mutualTLS");
  const shared = options.parameters.map(({ option }) => option);
  const left = [
    "baseUrl",
    ...(servers.length > 1 ? ["server"] : []),
    ...options.variables.map(({ option }) => option).filter((option) => !shared.includes(option)),
    ...(schemes.length > 0 ? ["credentials"] : []),
    "retry",
    "userAgent",
    "onRequest",
    "onResponse",
    "onRetry",
  ];
  const given = identifier("options");
  const parameters = objectCode(shared.map((option) => [option, access(given, option)]));
  return [
    {
      kind: "interface",
      name: identifier("BareTransportOptions"),
      comment: { text: "Options of a transport that brings nothing along which they do not name." },
      extends: [code`Omit<ClientOptions, ${join(left.map(literal), " | ")}>`],
      members: [
        {
          name: "baseUrl",
          type: code`string`,
          optional: false,
          readonly: true,
          comment: { text: "Where requests go." },
        },
        ...(schemes.length === 0
          ? []
          : [
              {
                name: "credentials",
                type: code`readonly ${runtimeType("Authentication", "credential")}[] | undefined`,
                optional: true,
                readonly: true,
                comment: {
                  text: `Who is asking: ${schemes.map((scheme) => `\`${names.scheme(scheme).given.text}(…)\``).join(", ")}. An operation is given those that it takes.`,
                },
              },
            ]),
        {
          name: "parts",
          type: code`readonly ${runtimeType("Part", "transport")}[] | undefined`,
          optional: true,
          readonly: true,
          comment: {
            text: "What it does besides one attempt at a call: `withRetries()`, `withHooks(…)`. Without the former nothing is ever sent again.",
          },
        },
      ],
    },
    {
      kind: "function",
      name: identifier("createBareTransport"),
      comment: {
        text: "`createTransport` for a small bundle: it holds no server, no way to authenticate and nothing that it does besides but those of the options.",
      },
      parameters: [{ name: given, type: code`BareTransportOptions` }],
      returns: code`${transportType}`,
      body: code`return ${runtimeValue("bareTransport", "bare")}(options, ${objectCode([
        ["credentials", schemes.length > 0 && code`options.credentials`],
        ["parameters", shared.length > 0 && parameters],
      ])});`,
    },
    ...givenDeclarations(schemes, names),
    ...(schemes.length === 0
      ? []
      : [
          reexport("refreshing", ["refreshing"], false),
          reexport("refreshing", ["Refreshing"]),
          reexport("credential", ["Authentication"]),
        ]),
  ];
}
