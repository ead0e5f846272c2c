import type { Call, Step } from "./call.js";
import { causeOf } from "./cause.js";
import type { Scheme, Secret } from "./credentials.js";
import { InputError } from "./errors.js";
import type { Refreshing } from "./refreshing.js";
import type { Settings } from "./transport.js";

/** A way to authenticate, with what it takes: `withToken("…")`. It is a function, so that no log of it shows a secret. */
export type Authentication = Step;

/** Brings a credential along for the operations that take it. */
export function given(name: string, scheme: Scheme, credential: unknown): Authentication {
  return async (call, { security = [] }, _input, settings) => {
    if (security.flat().includes(name))
      await applyCredential(call, name, scheme, credential, settings);
  };
}

/** Puts a credential into a request: a text, a key pair, or what a function gets. */
export async function applyCredential(
  call: Call,
  name: string,
  scheme: Scheme,
  credential: unknown,
  settings: Settings,
): Promise<void> {
  const { obtain, renew } = Object(credential) as Partial<Refreshing<unknown>>;
  const { clock } = settings;
  let found = credential;
  try {
    if (obtain) found = await obtain(clock);
    else if (typeof credential === "function") found = await (credential as () => unknown)();
  } catch (error) {
    const cause = causeOf(error, call);
    const words = `the credential \`${name}\` could not be obtained: ${cause.message}`;
    throw new InputError(words, call, { cause });
  }
  const secret = secretOf(found);
  for (const part of scheme.parts ?? ["token"])
    if (!isText(secret[part]))
      throw new InputError(`the credential \`${name}\` is empty: it has no \`${part}\``, call);
  call.secrets.push(...textsOf(found));
  scheme.apply?.(call, secret, scheme, settings);
  renew?.(call, found, clock);
}

/** A text is a token. */
function secretOf(found: unknown): Secret {
  return (typeof found === "string" ? { token: found } : Object(found)) as Secret;
}

/** What of it no one may see. */
export function textsOf(found: unknown): readonly string[] {
  const { token, secretAccessKey, sessionToken } = secretOf(found);
  return [token, secretAccessKey, sessionToken].filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
