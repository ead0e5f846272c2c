import { constantsOf, pathOf } from "../emit/mocks/request.ts";
import type { Api, Operation, SecurityScheme } from "../model/api.ts";

/** A request that a person can try a mock with. */
export type Example = {
  readonly path: string;
  readonly headers: readonly string[];
  /** Headers with any credential that is well-formed. */
  readonly credentials: readonly string[];
};

/** The simplest question that an API answers; none where each takes more than a path, headers and a token. */
export function exampleOf(api: Api): Example | undefined {
  const simple = api.operations.filter(isSimple).sort((a, b) => rank(a) - rank(b));
  for (const operation of simple) {
    const credentials = credentialsOf(operation, api.securitySchemes);
    if (!credentials) continue;
    const path = pathOf(operation).replaceAll(/\{[^}]*\}/g, "1");
    const constants = constantsOf(operation) as readonly Constant[];
    if (constants.some((constant) => constant.in !== "headers")) continue;
    const headers = constants.map(({ name, value }) => `${name}: ${value}`);
    // It is typed into a shell.
    if ([path, ...headers, ...credentials].every((text) => /^[\w ./~:-]*$/.test(text)))
      return { path, headers, credentials };
  }
  return undefined;
}

type Constant = { readonly name: string; readonly in: string; readonly value: string };

function isSimple({ method, parameters }: Operation): boolean {
  const asks = parameters.some(
    ({ required, location, constant }) => required && location !== "path" && !constant,
  );
  return method === "get" && !asks;
}

/** Few parts of the path come first: what is listed is there, what is named may not be. */
function rank({ path }: Operation): number {
  return path.split("{").length * 100 + (path.endsWith("}") ? 100 : 0) + path.length / 100;
}

function credentialsOf(
  { security }: Operation,
  schemes: readonly SecurityScheme[],
): readonly string[] | undefined {
  if (security.length === 0) return [];
  const ways = security.map((all) =>
    all.map(({ scheme }) => credentialOf(schemes.find(({ name }) => name === scheme))),
  );
  const way = ways.find((all) => !all.includes(undefined));
  return way?.filter((header) => header !== undefined);
}

function credentialOf(scheme: SecurityScheme | undefined): string | undefined {
  switch (scheme?.type) {
    case "apiKey":
      return scheme.location === "header" && !scheme.signing
        ? `${scheme.parameter}: any`
        : undefined;
    case "http":
      return scheme.scheme.toLowerCase() === "bearer" ? "Authorization: Bearer any" : undefined;
    case "oauth2":
    case "openIdConnect":
      return "Authorization: Bearer any";
    default:
      return undefined;
  }
}
