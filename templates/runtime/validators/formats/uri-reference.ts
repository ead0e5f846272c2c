import { isIpv6 } from "./ipv6.js";

/** A URI or a relative reference of RFC 3986. */
export function isUriReference(text: string): boolean {
  if (!reference.test(text)) return false;
  if (text.includes("%") && /%(?![\da-f]{2})/i.test(text)) return false;
  const bracket = text.indexOf("["); // only a literal address may have one
  return bracket < 0 || isLiteral(text.slice(bracket + 1, text.indexOf("]")));
}

/** The characters of each part: `scheme:`, `//user@host:port`, path, `?query`, `#fragment`. */
const reference =
  /^(?:[A-Za-z][A-Za-z\d+.-]*:|(?![^:/?#]*:))(?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:\[[^\]]*\]|[\w.~!$&'()*+,;=%-]*)(?::\d*)?(?![^/?#])|(?!\/\/))[\w.~!$&'()*+,;=:@/%-]*(?:\?[\w.~!$&'()*+,;=:@/?%-]*)?(?:#[\w.~!$&'()*+,;=:@/?%-]*)?$/;

/** IPv6, or the form that is kept for later versions. */
function isLiteral(address: string): boolean {
  return isIpv6(address) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(address);
}
