import { isIdnHostname } from "./idn-hostname.js";
import { isPlainHostname } from "./plain-hostname.js";

/** A host name of RFC 1123, and what RFC 5890 says of encoded labels (`xn--…`) in it. */
export function isHostname(text: string): boolean {
  if (!/(?:^|\.)xn--/i.test(text)) return isPlainHostname(text);
  return /^[a-z\d.-]*$/i.test(text) && isIdnHostname(text);
}
