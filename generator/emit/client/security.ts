import type { SecurityScheme } from "../../model/api.ts";
import { code, join, literal, memberKey, type Code } from "../../print/code.ts";
import { docBlock } from "../../print/doc-block.ts";
import { objectCode } from "./object-code.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";

/** The type of a client's credentials, by security scheme. */
export function credentialsCode(schemes: readonly SecurityScheme[]): Code {
  const credential = runtimeType("Credential", "credentials");
  const members = schemes.map(
    (scheme) =>
      code`${docBlock({ text: scheme.description ?? schemeWords(scheme) })}readonly ${memberKey(scheme.name)}?: ${credential} | undefined`,
  );
  return code`{ ${join(members, ";\n")} }`;
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
          apply(
            { header: "keyInHeader", query: "keyInQuery", cookie: "keyInCookie" }[scheme.location],
          ),
        ],
        ["name", literal(scheme.parameter)],
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
