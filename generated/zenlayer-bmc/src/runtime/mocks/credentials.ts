import type { MockCredential, MockOperation } from "./operation.js";
import { textAt, type Received } from "./received.js";

/** True if a request brings every credential of one of the operation's alternatives; any well-formed one will do. */
export function isAuthenticated(received: Received, { security = [] }: MockOperation): boolean {
  return (
    security.length === 0 ||
    security.some((alternative) => alternative.every((credential) => has(received, credential)))
  );
}

function has(
  received: Received,
  { in: place, name, scheme, optional = false }: MockCredential,
): boolean {
  if (optional) return true;
  const text = textAt(received, place, name)?.trim() ?? "";
  if (scheme === undefined) return text !== "";
  const [word = "", ...rest] = text.split(/\s+/);
  return word.toLowerCase() === scheme.toLowerCase() && rest.length > 0;
}
