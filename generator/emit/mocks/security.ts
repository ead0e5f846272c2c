import type { Api, Operation, SecurityScheme, Signing } from "../../model/api.ts";
import { code, importedType, importedValue, join, literal, type Code } from "../../print/code.ts";
import type { TypeScriptFile } from "../../print/file.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { camelCase, paths, wordsOf } from "../names.ts";
import { groupOf } from "./request.ts";

/** Where the signatures are that the API knows. */
export const signingPath = "src/mocks/signing.ts";

/** What a request of an operation must bring, in alternatives; undefined if anonymous requests are welcome, too. */
export function securityCode({ security }: Operation, api: Api): Code | undefined {
  const alternatives = security.map((alternative) =>
    alternative.flatMap(({ scheme: name }) => {
      const scheme = api.securitySchemes.find((candidate) => candidate.name === name);
      return scheme ? credentialsOf(scheme, api) : [];
    }),
  );
  if (alternatives.length === 0 || alternatives.some((alternative) => alternative.length === 0))
    return undefined;
  return code`[${join(
    alternatives.map((alternative) => code`[${join(alternative, ", ")}]`),
    ", ",
  )}]`;
}

/** A client certificate travels outside of the request: the mock cannot see whether it is there. */
function credentialsOf(scheme: SecurityScheme, api: Api): readonly Code[] {
  const codes = Object.fromEntries(scheme.refusals);
  const known = scheme.refusals.length > 0 ? { codes } : {};
  switch (scheme.type) {
    case "apiKey":
      return scheme.signing
        ? signatureOf(scheme.parameter, scheme.signing, known, signatureName(scheme, api))
        : [literal({ in: groupOf[scheme.location], name: scheme.parameter, ...known })];
    case "http":
      return [inAuthorization(schemeWord(scheme.scheme), known)];
    case "oauth2":
    case "openIdConnect":
      return [inAuthorization("Bearer", known)];
    case "mutualTLS":
      return [];
  }
}

function inAuthorization(scheme: string, known: object): Code {
  return literal({ in: "headers", name: "Authorization", scheme, ...known });
}

/** A signature, and the headers that come with it. */
function signatureOf(
  name: string,
  { headers, authorization }: Signing,
  { codes }: { readonly codes?: object },
  verify: Identifier,
): readonly Code[] {
  const [word = ""] = authorization.split(" ");
  const members = [
    code`in: "headers", name: ${name}`,
    ...(word.includes("{") ? [] : [code`scheme: ${word}`]),
    ...(codes ? [code`codes: ${literal(codes)}`] : []),
    code`verify: ${importedValue(verify, signingPath)}`,
  ];
  return [
    code`{ ${join(members, ", ")} }`,
    ...headers.map(([header, template]) =>
      literal({
        in: "headers",
        name: header,
        ...(template.includes("{sessionToken}") ? { optional: true } : {}),
        isPart: true,
      }),
    ),
  ];
}

/** `src/mocks/signing.ts`: how signatures are checked; undefined where there are none. */
export function signingFile({ api, target }: EmitInput): TypeScriptFile | undefined {
  const signed = api.securitySchemes.flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.signing ? [{ scheme, signing: scheme.signing }] : [],
  );
  if (signed.length === 0) return undefined;
  return {
    kind: "typescript",
    path: signingPath,
    header: headerOf(target),
    declarations: signed.map(({ scheme, signing }) => ({
      kind: "const",
      name: signatureName(scheme, api),
      comment: { text: `Checks the signatures of \`${scheme.name}\`.` },
      type: code`${importedType("VerifySignature", paths.runtime("mocks/signature"))}`,
      value: code`/* @__PURE__ */ ${importedValue("verifySignature", paths.runtime("mocks/signature"))}(${literal(signingData(signing))})`,
    })),
  };
}

function signingData({ headers, bodyHashHeader, ...rest }: Signing): object {
  return {
    headers: Object.fromEntries(headers),
    ...(bodyHashHeader === undefined ? {} : { bodyHashHeader }),
    ...rest,
  };
}

/** One for each scheme, in the order of the description: two schemes may differ in what no name shows. */
function signatureName({ name }: SecurityScheme, { securitySchemes }: Api): Identifier {
  const base = (scheme: string): string => camelCase([...wordsOf(scheme), "check"]);
  const alike = securitySchemes.filter((scheme) => base(scheme.name) === base(name));
  const index = alike.findIndex((scheme) => scheme.name === name);
  return identifier(index > 0 ? `${base(name)}${index + 1}` : base(name));
}

function schemeWord(scheme: string): string {
  return scheme.slice(0, 1).toUpperCase() + scheme.slice(1).toLowerCase();
}
