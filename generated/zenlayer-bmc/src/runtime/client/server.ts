import { InputError } from "./errors.js";

/** Checks an address that requests begin with, and takes the slash from its end. A relative one counts from `base`, or where there is a page, from that. */
export function baseUrlOf(
  address: string,
  base: string | undefined = globalThis.location?.href,
): string {
  try {
    const { href } = new URL(address, base);
    if (/^https?:\/\/[^@/?#]+(\/[^?#]*)?$/.test(href)) return href.replace(/\/+$/, "");
  } catch {
    // What it holds must not be shown: it may be a password.
  }
  throw new InputError("`baseUrl` must be an http(s) address without credentials, `?` and `#`");
}
