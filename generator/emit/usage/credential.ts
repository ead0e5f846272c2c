/** The environment variable that stands for a credential: `authToken` → `AUTH_TOKEN`. */
export function variableOf(scheme: string): string {
  return scheme
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}
