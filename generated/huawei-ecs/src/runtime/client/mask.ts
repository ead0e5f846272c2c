import { encodeAll } from "./style.js";

/**
 * A text without the secrets of a call. With a secret goes its last word, as in `Bearer …`, what follows its first colon, as in
 * `user:password`, and how each stands in a URL.
 */
export function masked(text: string, secrets: readonly string[]): string {
  return (
    secrets
      .flatMap((secret) => [secret, secret.replace(/.* /s, ""), secret.replace(/[^:]*:/, "")])
      .flatMap((secret) => [secret, encodeAll(secret)])
      // A short one would take harmless words with it.
      .filter(({ length }) => length > 3)
      // The longest first: one secret may be a part of another.
      .sort((a, b) => b.length - a.length)
      .reduce((rest, secret) => rest.replaceAll(secret, "***"), text)
  );
}
