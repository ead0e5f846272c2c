import type { Call, Step } from "./call.js";
import { causeOf } from "./cause.js";
import type { Secret } from "./credentials.js";
import { InputError } from "./errors.js";
import { ownValue } from "./own.js";
import { ask } from "./provider.js";
import type { Settings } from "./transport.js";

/**
 * Puts credentials into a request: the first alternative that the client has all of. Without any credential it is up to the
 * caller's own headers or `fetch`.
 */
export const authenticate: Step = async (
  call,
  { security: alternatives = [] },
  _input,
  settings,
) => {
  const { credentials } = settings.selection;
  const { schemes } = settings.description;
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
    const scheme = ownValue(schemes, name);
    if (!scheme?.apply) continue;
    const credential = ownValue(credentials, name);
    const provider = typeof credential === "function" ? (credential as () => unknown) : undefined;
    let given = credential;
    try {
      if (provider) given = await ask(provider, settings.clock);
    } catch (error) {
      const cause = causeOf(error, call);
      const words = `the credential \`${name}\` could not be obtained: ${cause.message}`;
      throw new InputError(words, call, { cause });
    }
    const secret = secretOf(given);
    for (const part of scheme.isPair ? keyParts : tokenParts)
      if (!isText(secret[part]))
        throw new InputError(`the credential \`${name}\` is empty: it has no \`${part}\``, call);
    call.secrets.push(...textsOf(secret));
    scheme.apply(call, secret, scheme, settings);
    if (provider) renewIfRefused(call, provider, given, settings);
  }
};

const tokenParts = ["token"] as const;
const keyParts = ["accessKeyId", "secretAccessKey"] as const;

/** A refused credential is replaced, if there is another: to bring the same one again may lock the account. */
function renewIfRefused(
  call: Call,
  provider: () => unknown,
  refused: unknown,
  { clock }: Settings,
): void {
  const { recover } = call;
  call.recover = async (response) => {
    if (await recover?.(response)) return true;
    if (response.status !== 401) return false;
    // The answer that is there says more than a failure to get another credential.
    const given = await ask(provider, clock, refused).catch(() => refused);
    return textsOf(secretOf(given)).join() !== textsOf(secretOf(refused)).join();
  };
}

/** A text is a token. */
function secretOf(given: unknown): Secret {
  return (typeof given === "string" ? { token: given } : Object(given)) as Secret;
}

/** What of it no one may see. */
function textsOf({ token, secretAccessKey, sessionToken }: Secret): readonly string[] {
  return [token, secretAccessKey, sessionToken].filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
