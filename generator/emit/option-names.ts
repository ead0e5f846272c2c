/** True for a name that an option of every client has, or every object. */
export function isTaken(name: string): boolean {
  return taken.has(name) || name in Object.prototype;
}

/** The client option for a name of the description: a server variable's, or a shared parameter's. */
export function optionName(name: string): string {
  return isTaken(name) ? `${name}Value` : name;
}

const taken = new Set([
  "baseUrl",
  "headers",
  "timeout",
  "attemptTimeout",
  "retry",
  "userAgent",
  "onRequest",
  "onResponse",
  "onRetry",
  "fetch",
  "parseJson",
  "server",
  "credentials",
]);
