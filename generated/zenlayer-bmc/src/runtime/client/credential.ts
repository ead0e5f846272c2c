import type { Call } from "./call.js";
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
  const fail = (words: string, fields?: object) =>
    new InputError(`the credential \`${name}\` ${words}`, call, fields);
  const { obtain } = Object(credential) as Partial<Refreshing<unknown>>;
  let found: unknown;
  try {
    found = obtain ? await obtain(call) : credential;
    if (typeof found === "function") found = await (found as () => unknown)();
  } catch (thrown) {
    // Its words are the caller's, and may tell what it was obtained with; those of our own errors tell no secret.
    const { name: kind, message } = Object(thrown) as Error;
    const words = thrown instanceof ClientError ? message : kind;
    throw fail(`could not be obtained: ${words}`, { thrown: () => thrown });
  }
  // A text is a token.
  const secret = (typeof found === "string" ? { token: found } : Object(found)) as Secret;
  for (const part of scheme.parts ?? ["token"])
    if (!isText(secret[part])) throw fail(`is empty, without \`${part}\``);
  call.secrets.push(...Object.values(secret).filter(isText));
  scheme.apply?.(call, secret, scheme);
}

function isText(value: unknown): value is string {
  return !!value && typeof value === "string";
}
