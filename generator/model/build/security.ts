import type { Place } from "../../source/diagnostic.ts";
import { sortedEntries } from "../../source/canonical.ts";
import { inside } from "../../source/source.ts";
import type { SecurityRequirement, SecurityScheme, Signing } from "../api.ts";
import { follow, type BuildContext } from "./context.ts";
import { readSources } from "./notes.ts";
import { entriesOf, isRawObject, listOf, numberOf, objectOf, textOf, textsOf } from "./read.ts";

/** The ways to prove who is asking, as declared. */
export function readSecuritySchemes(
  value: unknown,
  at: Place,
  context: BuildContext,
): readonly SecurityScheme[] {
  return entriesOf(value).flatMap(([name, raw]): SecurityScheme[] => {
    const scheme = follow(raw, inside(at, name), context);
    if (!scheme) return [];
    const common = {
      name,
      description: textOf(scheme.value["description"]),
      sources: readSources(scheme.value),
      environment: readEnvironment(scheme.value["x-specwright-environment"]),
      refusals: entriesOf(scheme.value["x-specwright-refusals"]).map(
        ([reason, code]) => [reason, textOf(code) ?? ""] as const,
      ),
      at: scheme.at,
    };
    switch (scheme.value["type"]) {
      case "apiKey": {
        const location = textOf(scheme.value["in"]);
        const parameter = textOf(scheme.value["name"]);
        if (
          parameter === undefined ||
          (location !== "header" && location !== "query" && location !== "cookie")
        )
          return [];
        const signing = readSigning(scheme.value["x-specwright-signing"]);
        return [{ ...common, type: "apiKey", location, parameter, signing }];
      }
      case "http":
        return [
          { ...common, type: "http", scheme: (textOf(scheme.value["scheme"]) ?? "").toLowerCase() },
        ];
      case "oauth2":
      case "openIdConnect":
      case "mutualTLS":
        return [{ ...common, type: scheme.value["type"] }];
      default:
        return [];
    }
  });
}

function readEnvironment(value: unknown): SecurityScheme["environment"] {
  if (typeof value === "string") return [["token", value]];
  return entriesOf(value).map(([part, variable]) => [part, textOf(variable) ?? ""]);
}

function readSigning(value: unknown): Signing | undefined {
  if (!isRawObject(value)) return undefined;
  const time = objectOf(value["time"]);
  return {
    headers: entriesOf(value["headers"]).map(([name, text]) => [name, textOf(text) ?? ""]),
    time: {
      format: time["format"] === "unix" ? "unix" : "basic",
      tolerance: numberOf(time["tolerance"]) ?? 0,
    },
    signedHeaders: textsOf(value["signedHeaders"]),
    bodyHashHeader: textOf(value["bodyHashHeader"]),
    canonicalRequest: textsOf(value["canonicalRequest"]),
    stringToSign: textsOf(value["stringToSign"]),
    authorization: textOf(value["authorization"]) ?? "",
  };
}

/** Alternatives of requirements; undefined where the description says nothing. */
export function readSecurity(
  value: unknown,
): readonly (readonly SecurityRequirement[])[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return listOf(value)
    .filter(isRawObject)
    .map((alternative) =>
      sortedEntries(alternative).map(([scheme, scopes]) => ({ scheme, scopes: textsOf(scopes) })),
    );
}
