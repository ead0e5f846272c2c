import type { Credential } from "./credentials.js";
import type { RequestDraft } from "./draft.js";
import { InputError } from "./errors.js";
import { ownEntry } from "./own.js";
import type { Settings } from "./transport.js";

/**
 * Puts credentials into a request: the first alternative that the client has all of. Without any credential it is up to the
 * caller's own headers or `fetch`. Says whether the request carries one.
 */
export async function authenticate(
  draft: RequestDraft,
  alternatives: readonly (readonly string[])[],
  { description: { schemes }, selection: { credentials } }: Settings,
): Promise<boolean> {
  if (!credentials || alternatives.length === 0) return false;
  const isReady = (name: string) => {
    const scheme = ownEntry(schemes, name);
    return ownEntry(credentials, name) !== undefined || (scheme && !scheme.apply);
  };
  const chosen = alternatives.find((names) => names.every(isReady));
  if (!chosen) {
    const wanted = alternatives.map((names) => names.map((name) => `\`${name}\``).join(" with "));
    throw new InputError(`the client's \`credentials\` lack ${wanted.join(" or ")}`, draft.call);
  }
  for (const name of chosen) {
    const scheme = ownEntry(schemes, name);
    const credential = ownEntry(credentials, name);
    if (!scheme?.apply || credential === undefined) continue;
    const value = await valueOf(credential, name, draft);
    draft.call.secrets.add(value);
    // The secret half of `user:password`.
    draft.call.secrets.add(value.slice(value.indexOf(":") + 1));
    scheme.apply(draft, value, scheme.name ?? "");
  }
  draft.call.secrets.addHeader(draft.headers.get("Authorization") ?? "");
  return chosen.length > 0;
}

async function valueOf(
  credential: Credential,
  name: string,
  { call }: RequestDraft,
): Promise<string> {
  let value: unknown;
  try {
    value = typeof credential === "function" ? await credential() : credential;
  } catch (error) {
    throw new InputError(`the credential \`${name}\` could not be obtained`, call, error);
  }
  if (typeof value === "string" && value !== "") return value;
  throw new InputError(`the credential \`${name}\` is empty`, call);
}
