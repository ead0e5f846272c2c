import type { Api, Operation, SecurityScheme, Signing } from "../../model/api.ts";

/** How requests are signed with a credential; undefined for one that is sent itself. */
export function signingOf(scheme: SecurityScheme): Signing | undefined {
  return scheme.type === "apiKey" ? scheme.signing : undefined;
}

/** What a key pair may have: temporary ones have a session token where the service has a place for it. */
export function partsOf({ headers }: Signing): readonly string[] {
  const isTemporary = headers.some(([, template]) => template.includes("{sessionToken}"));
  return ["accessKeyId", "secretAccessKey", ...(isTemporary ? ["sessionToken?"] : [])];
}

/** What an example of an operation is authenticated with: what the environment has by the vendor's own names, or the first way. */
export function exampleCredentials(
  { security }: Operation,
  { securitySchemes }: Api,
): readonly SecurityScheme[] {
  const alternatives = security.map((alternative) =>
    securitySchemes.filter(({ name }) => alternative.some(({ scheme }) => scheme === name)),
  );
  return alternatives.find(isInEnvironment) ?? alternatives[0] ?? [];
}

/** True if `credentialsFromEnvironment` gets all of them. */
export function isInEnvironment(schemes: readonly SecurityScheme[]): boolean {
  return schemes.length > 0 && schemes.every(({ environment }) => environment.length > 0);
}

/** The environment variable that stands for a credential: `authToken` → `AUTH_TOKEN`. */
export function variableOf(scheme: string): string {
  return scheme
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}
