import { InputError, type CallContext } from "./errors.js";
import type { Server } from "./operation.js";
import { ownEntry } from "./own.js";

/** The URL of a server with its variables filled in, without a slash at its end. */
export function serverUrl(
  server: Server,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const authority = /\/\/[^/]*/.exec(server.url);
  const authorityEnd = authority ? authority.index + authority[0].length : 0;
  const url = server.url.replace(/\{([^{}]+)\}/g, (_match, name: string, offset: number) => {
    const variable = ownEntry(server.variables, name);
    const value = ownEntry(values, name) ?? variable?.default;
    if (value === undefined) throw new InputError(`the server's \`${name}\` is missing`);
    if (variable?.values && !variable.values.includes(value)) {
      throw new InputError(
        `unknown ${name} ${JSON.stringify(value)}; the known ones are ${variable.values.join(", ")} (for another, give \`baseUrl\`)`,
      );
    }
    // A slash inside a host name would lead to another host.
    const allowed = offset === 0 || offset >= authorityEnd ? /^[\w.~:/-]*$/ : /^[\w.~:-]*$/;
    if (!allowed.test(value))
      throw new InputError(`${JSON.stringify(value)} cannot be the server's \`${name}\``);
    return value;
  });
  return baseUrlOf(url);
}

/** Checks an address that requests begin with; where there is a page, a path without a host counts from it. */
export function baseUrlOf(address: string, call?: CallContext): string {
  const url = parse(address);
  if (!url) {
    throw new InputError(
      address.startsWith("/")
        ? "the description names no host: give `baseUrl`"
        : "the base URL is no URL",
      call,
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new InputError("the base URL must begin with https:// or http://", call);
  if (url.username !== "" || url.password !== "")
    throw new InputError(
      "the base URL holds a user name or a password: give them in `credentials`",
      call,
    );
  if (url.search !== "" || url.hash !== "")
    throw new InputError("the base URL must end before `?` and `#`", call);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address, typeof location === "undefined" ? undefined : location.href);
  } catch {
    return undefined;
  }
}
