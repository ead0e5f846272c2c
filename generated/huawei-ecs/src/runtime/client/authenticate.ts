import { applyCredential, type Authentication } from "./credential.js";
import type { Scheme } from "./credentials.js";
import { InputError } from "./errors.js";
import { ownValue } from "./own.js";
import { refreshing } from "./refreshing.js";

/**
 * Puts credentials into a request: the first alternative that the client has all of. Without any credential it is up to the
 * caller's own headers or `fetch`.
 */
export function byScheme(
  schemes: Readonly<Record<string, Scheme>>,
  credentials: object | undefined,
): Authentication {
  return async (call) => {
    if (!credentials) return;
    const alternatives = call.operation.security ?? [];
    const isReady = (name: string) =>
      ownValue(credentials, name) !== undefined || !ownValue(schemes, name)?.apply;
    // To be anonymous is the last choice, wherever it stands: a credential that is there is meant to be used.
    const chosen =
      alternatives.find((names) => names.length > 0 && names.every(isReady)) ??
      alternatives.find((names) => names.length === 0);
    if (!chosen) {
      const wanted = alternatives.map((names) => names.map((name) => `\`${name}\``).join(" with "));
      throw new InputError(`the client's \`credentials\` lack ${wanted.join(" or ")}`, call);
    }
    for (const name of chosen) {
      const scheme = ownValue(schemes, name);
      if (!scheme?.apply) continue;
      const credential = ownValue(credentials, name);
      await applyCredential(
        call,
        name,
        scheme,
        typeof credential === "function" ? refreshing(credential as () => unknown) : credential,
      );
    }
  };
}
