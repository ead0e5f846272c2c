import { isIP } from "node:net";

/**
 * True if a `Host` header names this server. A page of the web can make a browser send requests to a name of its own that leads here,
 * but not to an address or to `localhost`.
 */
export function isOwnHost(host: string | undefined, allowed: ReadonlySet<string>): boolean {
  if (host === undefined) return false;
  const name = host
    .replace(/:\d*$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
  return (
    name === "localhost" || name.endsWith(".localhost") || isIP(name) !== 0 || allowed.has(name)
  );
}
