import type { SecurityScheme, Signing } from "../../model/api.ts";
import { partsOf, signingOf } from "../usage/credential.ts";
import { code, literal, type Code } from "../../print/code.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { flag, objectCode } from "./object-code.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";

/** What a client takes for its security schemes. A client certificate belongs to the connection: there is no value that could be given. */
export function credentialsDeclarations(
  schemes: readonly SecurityScheme[],
): readonly Declaration[] {
  const given = schemes.filter(({ type }) => type !== "mutualTLS");
  if (given.length === 0) return [];
  return [
    {
      kind: "interface",
      name: identifier("Credentials"),
      comment: { text: "Secrets, or functions that get them, by security scheme." },
      members: given.map((scheme) => ({
        name: scheme.name,
        type: code`${credentialType(scheme)} | undefined`,
        optional: true,
        readonly: true,
        comment: { text: scheme.description ?? schemeWords(scheme) },
      })),
    },
    ...environmentDeclarations(given.filter(({ environment }) => environment.length > 0)),
  ];
}

/** `credentialsFromEnvironment`, where the description names variables. */
function environmentDeclarations(schemes: readonly SecurityScheme[]): readonly Declaration[] {
  if (schemes.length === 0) return [];
  const variables = objectCode(
    schemes.map(({ name, environment }) => [name, literal(Object.fromEntries(environment))]),
  );
  const names = schemes.map(({ environment }) =>
    environment.map(([, variable]) => `\`${variable}\``).join(", "),
  );
  return [
    {
      kind: "function",
      name: identifier("credentialsFromEnvironment"),
      comment: {
        text: `Credentials from variables of the environment: ${names.join("; or ")}. They are read when a request needs them.`,
      },
      parameters: [],
      returns: code`Credentials`,
      body: code`return ${runtimeValue("fromEnvironment", "environment")}(${variables});`,
    },
  ];
}

function credentialType(scheme: SecurityScheme): Code {
  const signing = signingOf(scheme);
  if (!signing) return code`${runtimeType("Credential", "credentials")}`;
  const keys = runtimeType(
    partsOf(signing).length > 2 ? "SessionKeys" : "SigningKeys",
    "credentials",
  );
  return code`${runtimeType("Provided", "credentials")}<${keys}>`;
}

function schemeWords(scheme: SecurityScheme): string {
  switch (scheme.type) {
    case "apiKey":
      return `Sent as ${scheme.location === "query" ? "query parameter" : scheme.location} \`${scheme.parameter}\`.`;
    case "http":
      return scheme.scheme === "basic"
        ? "`user:password`."
        : scheme.scheme === "bearer"
          ? "A token, sent as `Authorization: Bearer …`."
          : `The whole value of \`Authorization\`, scheme \`${scheme.scheme}\` included.`;
    case "oauth2":
    case "openIdConnect":
      return "An access token.";
    case "mutualTLS":
      return "A client certificate.";
  }
}

/** How a credential gets into a request. */
export function schemeCode(scheme: SecurityScheme): Code {
  const apply = (name: string): Code => code`${runtimeValue(name, "credentials")}`;
  switch (scheme.type) {
    case "apiKey":
      return objectCode([
        [
          "apply",
          scheme.signing
            ? code`${runtimeValue("sign", "sign")}(${signingCode(scheme.signing)})`
            : apply(
                { header: "keyInHeader", query: "keyInQuery", cookie: "keyInCookie" }[
                  scheme.location
                ],
              ),
        ],
        ["name", literal(scheme.parameter)],
        ["isPair", flag(scheme.signing !== undefined)],
      ]);
    case "http": {
      const known = scheme.scheme === "bearer" || scheme.scheme === "basic";
      return objectCode([["apply", apply(known ? scheme.scheme : "authorization")]]);
    }
    case "oauth2":
    case "openIdConnect":
      return objectCode([["apply", apply("bearer")]]);
    case "mutualTLS":
      return objectCode([["apply", code`undefined`]]);
  }
}

function signingCode(signing: Signing): Code {
  const { headers, time, signedHeaders, bodyHashHeader } = signing;
  return objectCode([
    ["headers", literal(Object.fromEntries(headers))],
    ["time", code`${runtimeValue(`${time.format}Time`, "sign-time")}`],
    ["tolerance", literal(time.tolerance)],
    ["signedHeaders", literal(signedHeaders)],
    ["bodyHashHeader", bodyHashHeader === undefined ? undefined : literal(bodyHashHeader)],
    ["canonicalRequest", literal(signing.canonicalRequest)],
    ["stringToSign", literal(signing.stringToSign)],
    ["authorization", literal(signing.authorization)],
  ]);
}
