import type { Place } from "../../source/diagnostic.ts";
import { sortedEntries } from "../../source/canonical.ts";
import { inside } from "../../source/source.ts";
import type { SecurityRequirement, SecurityScheme } from "../api.ts";
import { follow, type BuildContext } from "./context.ts";
import { readSources } from "./notes.ts";
import { entriesOf, isRawObject, listOf, textOf, textsOf } from "./read.ts";

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
        return [{ ...common, type: "apiKey", location, parameter }];
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
