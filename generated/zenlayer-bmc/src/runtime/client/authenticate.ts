import type { Step } from "./call.js";
import { causeOf } from "./cause.js";
import { InputError } from "./errors.js";
import { ownValue } from "./own.js";

/**
 * Puts credentials into a request: the first alternative that the client has all of. Without any credential it is up to the
 * caller's own headers or `fetch`.
 */
export const authenticate: Step = async (
  call,
  { security: alternatives = [] },
  _input,
  { description: { schemes }, selection: { credentials } },
) => {
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
      const cause = causeOf(error, call);
      const words = `the credential \`${name}\` could not be obtained: ${cause.message}`;
      throw new InputError(words, call, { cause });
    }
    if (typeof value !== "string" || value === "")
      throw new InputError(`the credential \`${name}\` is empty`, call);
    call.secrets.push(value);
    apply(call, value, place);
  }
};
