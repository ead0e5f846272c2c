const masked = "***";

/** Headers that hold credentials in any API. */
const secretHeaders = ["authorization", "proxy-authorization", "cookie"];

/** A copy of named values in which those under a secret name are masked, at any depth. */
export function maskRecord(
  record: object,
  secrets: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).map(([name, member]: [string, unknown]) => [
      name,
      secrets.has(name) ? masked : maskValue(member, secrets),
    ]),
  );
}

function maskValue(value: unknown, secrets: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskValue(item, secrets));
  return typeof value === "object" && value !== null ? maskRecord(value, secrets) : value;
}

/** All headers of a request, with credentials and secret headers masked; `secrets` are names in any case. */
export function maskHeaders(
  headers: Iterable<readonly [name: string, value: string]>,
  secrets: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const hidden = new Set([...secretHeaders, ...[...secrets].map((name) => name.toLowerCase())]);
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, hidden.has(name) ? masked : value]),
  );
}

/** Every text under a secret name in a value. */
export function secretTexts(
  value: unknown,
  secrets: ReadonlySet<string>,
  isSecret = false,
): readonly string[] {
  if (typeof value === "string") return isSecret ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    secretTexts(member, secrets, isSecret || (!Array.isArray(value) && secrets.has(name))),
  );
}

/** A text without secrets; those of less than four characters would take harmless words with them. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return [...secrets]
    .filter((secret) => secret.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean.replaceAll(secret, masked), text);
}
