import type { SecurityScheme, Signing } from "../../model/api.ts";
import { partsOf, signingOf } from "../usage/credential.ts";
import { code, literal, type Code } from "../../print/code.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import type { Names } from "../names.ts";
import { objectCode } from "./object-code.ts";
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

/** The schemes as the runtime knows them, each for itself, so that a bundle holds those that it uses. */
export function schemeDeclarations(
  schemes: readonly SecurityScheme[],
  names: Names,
): readonly Declaration[] {
  const type = code`${runtimeType("Scheme", "credentials")}`;
  const own = (scheme: SecurityScheme) => names.scheme(scheme).description;
  return [
    ...schemes.map((scheme): Declaration => ({
      kind: "const",
      name: own(scheme),
      exported: false,
      type,
      value: schemeCode(scheme),
    })),
    {
      kind: "const",
      name: identifier("schemes"),
      exported: false,
      type: code`Readonly<Record<string, ${type}>>`,
      value: objectCode(schemes.map((scheme) => [scheme.name, code`${own(scheme)}`])),
    },
  ];
}

/** The functions that bring a credential into a bare transport. */
export function givenDeclarations(
  schemes: readonly SecurityScheme[],
  names: Names,
): readonly Declaration[] {
  const part = identifier("credential");
  return schemes.map((scheme) => ({
    kind: "function",
    name: names.scheme(scheme).given,
    comment: {
      text: `The credential \`${scheme.name}\` for \`createBareTransport\`. A function is asked at each attempt; with \`refreshing\` around it, when the end comes near or the service refuses what it gave.`,
    },
    parameters: [
      {
        name: part,
        type: code`${credentialType(scheme)} | ${runtimeType("Refreshing", "refreshing")}<${secretType(scheme)}>`,
      },
    ],
    returns: code`${runtimeType("Authentication", "credential")}`,
    body: code`return ${runtimeValue("given", "credential")}(${literal(scheme.name)}, ${names.scheme(scheme).description}, ${part});`,
  }));
}

function credentialType(scheme: SecurityScheme): Code {
  const signing = signingOf(scheme);
  if (!signing) return code`${runtimeType("Credential", "credentials")}`;
  return code`${runtimeType("Provided", "credentials")}<${secretType(scheme)}>`;
}

/** What a function may get. */
function secretType(scheme: SecurityScheme): Code {
  const signing = signingOf(scheme);
  if (!signing) return code`string | ${runtimeType("ExpiringToken", "credentials")}`;
  return code`${runtimeType(partsOf(signing).length > 2 ? "SessionKeys" : "SigningKeys", "credentials")}`;
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
function schemeCode(scheme: SecurityScheme): Code {
  const apply = (name: string): Code => code`${runtimeValue(name, "credentials")}`;
  switch (scheme.type) {
    case "apiKey":
      return objectCode([
        [
          "apply",
          scheme.signing
            ? code`${runtimeValue("sign", "sign")}`
            : apply(
                { header: "keyInHeader", query: "keyInQuery", cookie: "keyInCookie" }[
                  scheme.location
                ],
              ),
        ],
        ["name", literal(scheme.parameter)],
        ["parts", scheme.signing && literal(["accessKeyId", "secretAccessKey"])],
        ["signing", scheme.signing && signingCode(scheme.signing)],
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
