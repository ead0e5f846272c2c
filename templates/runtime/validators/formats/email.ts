import { isMailbox } from "./mailbox.js";
import { isPlainHostname } from "./plain-hostname.js";

/** An address of RFC 5321. */
export function isEmail(text: string): boolean {
  return isMailbox(text, isPlainHostname);
}
