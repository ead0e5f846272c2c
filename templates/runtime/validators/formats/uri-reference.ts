import { isIpv6 } from "./ipv6.js";

/** A URI or a relative reference of RFC 3986. */
export function isUriReference(text: string): boolean {
  const match = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
  if (!match) return false;
  const [, scheme, authority, path = "", query = "", fragment = ""] = match;
  return (
    (scheme === undefined || /^[a-z][a-z\d+.-]*$/i.test(scheme)) &&
    (authority === undefined || isAuthority(authority)) &&
    isEncoded(path, /[^\w.~!$&'()*+,;=:@/%-]/) &&
    isEncoded(query, /[^\w.~!$&'()*+,;=:@/?%-]/) &&
    isEncoded(fragment, /[^\w.~!$&'()*+,;=:@/?%-]/)
  );
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf("@");
  const user = authority.slice(0, Math.max(at, 0));
  const address = authority.slice(at + 1);
  const bracket = address.lastIndexOf("]");
  const colon = address.indexOf(":", bracket + 1);
  const host = colon < 0 ? address : address.slice(0, colon);
  const port = colon < 0 ? "" : address.slice(colon + 1);
  return (
    isEncoded(user, /[^\w.~!$&'()*+,;=:%-]/) &&
    /^\d*$/.test(port) &&
    (host.startsWith("[") ? isLiteral(host) : isEncoded(host, /[^\w.~!$&'()*+,;=%-]/))
  );
}

/** `[address]`: IPv6, or the form that is kept for later versions. */
function isLiteral(host: string): boolean {
  if (!host.endsWith("]")) return false;
  const address = host.slice(1, -1);
  return isIpv6(address) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(address);
}

/** No character that must be written as `%` and two digits, and no `%` without them. */
function isEncoded(text: string, foreign: RegExp): boolean {
  return !foreign.test(text) && !/%(?![\da-f]{2})/i.test(text);
}
