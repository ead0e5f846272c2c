import { InputError } from "./errors.js";
import type { Server } from "./operation.js";
import { ownValue } from "./own.js";

/** The URL of a server with its variables filled in. */
export function fillIn(
  { url, variables }: Server,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const authority = /\/\/[^/]*/.exec(url);
  const authorityEnd = authority ? authority.index + authority[0].length : 0;
  return url.replace(/\{([^{}]+)\}/g, (_match, name: string, offset: number) => {
    const variable = ownValue(variables, name);
    const value = ownValue(values, name) ?? variable?.default;
    if (value === undefined) throw new InputError(`the server's \`${name}\` is missing`);
    const known = variable?.values ?? [value];
    // A slash inside a host name would lead to another host.
    const allowed = offset === 0 || offset >= authorityEnd ? /^[\w.~:/-]*$/ : /^[\w.~:-]*$/;
    if (known.includes(value) && allowed.test(value)) return value;
    throw new InputError(
      `the server's \`${name}\` cannot be ${JSON.stringify(value)}; known: ${known.join(", ")} (for another, give \`baseUrl\`)`,
    );
  });
}
