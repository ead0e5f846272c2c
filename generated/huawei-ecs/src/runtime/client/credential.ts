import type { Call } from "./call.js";
import { causeOf } from "./cause.js";
import type { Scheme, Secret } from "./credentials.js";
import { ClientError, InputError } from "./errors.js";
import type { Refreshing } from "./refreshing.js";

/** A way to authenticate, with what it takes: `withToken("…")`. It is a function, so that no log of it shows a secret. */
export type Authentication = (call: Call) => void | Promise<void>;

/** Brings a credential along for the operations that take it. */
export function given(name: string, scheme: Scheme, credential: unknown): Authentication {
  return async (call) => {
    if (call.operation.security?.flat().includes(name))
      await applyCredential(call, name, scheme, credential);
  };
}

/** Puts a credential into a request: a text, a key pair, or what a function gets. */
export async function applyCredential(
  call: Call,
  name: string,
  scheme: Scheme,
  credential: unknown,
): Promise<void> {
  const { obtain } = Object(credential) as Partial<Refreshing<unknown>>;
  let found: unknown;
  try {
    found = obtain ? await obtain(call) : credential;
    if (typeof found === "function") found = await (found as () => unknown)();
  } catch (thrown) {
    // Its words are the caller's, and may tell what it was obtained with; those of our own errors tell no secret.
    const { name: kind, code = "" } = causeOf(thrown, call);
    const words = thrown instanceof ClientError ? thrown.message : `${kind} ${code}`;
    const message = `the credential \`${name}\` could not be obtained: ${words.trim()}`;
    throw new InputError(message, call, {}, thrown);
  }
  const secret = secretOf(found);
  for (const part of scheme.parts ?? ["token"])
    if (!isText(secret[part]))
      throw new InputError(`the credential \`${name}\` is empty, without \`${part}\``, call);
  call.secrets.push(...textsOf(found));
  scheme.apply?.(call, secret, scheme);
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
