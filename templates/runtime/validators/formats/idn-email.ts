import { isIdnHostname } from "./idn-hostname.js";
import { isMailbox } from "./mailbox.js";

/** An address of RFC 6531: like that of RFC 5321, with letters of all scripts. */
export function isIdnEmail(text: string): boolean {
  const at = text.lastIndexOf("@") + 1;
  // The rules for the part before the `@` are those for ASCII: any other character stands like a letter.
  const local = text.slice(0, at).replace(/[^\0-\x7f\p{Surrogate}]/gu, "x");
  return isMailbox(local + text.slice(at), (host) => isIdnHostname(host.normalize("NFC")));
}
