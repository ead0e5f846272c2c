import type { RequestDraft } from "./draft.js";
import { InputError } from "./errors.js";
import { ownValue } from "./own.js";
import type { Settings } from "./transport.js";

/**
 * Puts credentials into a request: the first alternative that the client has all of. Without any credential it is up to the
 * caller's own headers or `fetch`.
 */
export async function authenticate(
  draft: RequestDraft,
  alternatives: readonly (readonly string[])[],
  { description: { schemes }, selection: { credentials } }: Settings,
): Promise<void> {
  const { call } = draft;
  if (!credentials) return;
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
    const { apply, name: place = "" } = ownValue(schemes, name) ?? {};
    if (!apply) continue;
    const credential = ownValue(credentials, name);
    let value: unknown;
    try {
      value = typeof credential === "function" ? await credential() : credential;
    } catch (error) {
      throw new InputError(`the credential \`${name}\` could not be obtained`, call, error);
    }
    if (typeof value !== "string" || value === "")
      throw new InputError(`the credential \`${name}\` is empty`, call);
    call.secrets.push(value);
    apply(draft, value, place);
  }
}
