const masked = "***";

/** A copy of named values in which those under a secret name are masked, at any depth. */
export function maskRecord(
  record: object,
  secrets: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  // A member may be called `__proto__`: in a copy that has it already it is a member like any other.
  const copy: Record<string, unknown> = { ...record };
  for (const name of Object.keys(copy))
    copy[name] = secrets.has(name) ? masked : maskValue(copy[name], secrets);
  return copy;
}

function maskValue(value: unknown, secrets: ReadonlySet<string>): unknown {
  // A file has no members to look at.
  if (typeof value !== "object" || value === null || value instanceof Blob) return value;
  if (Array.isArray(value)) return value.map((item) => maskValue(item, secrets));
  return maskRecord(value, secrets);
}

/** All headers of a request, with secret ones masked; all names are in lower case. */
export function maskHeaders(
  headers: Iterable<readonly [name: string, value: string]>,
  secrets: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const shown: (readonly [string, string])[] = [];
  for (const [name, value] of headers) shown.push([name, secrets.has(name) ? masked : value]);
  return Object.fromEntries(shown);
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
