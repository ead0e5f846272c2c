/** A token that tells a service which requests are one: a UUID, made once in a call. */
export function newToken(): string {
  return crypto.randomUUID();
}
