import { isIpv4 } from "./ipv4.js";
import { isIpv6 } from "./ipv6.js";

/** `Mailbox` of RFC 5321: the part before the last `@` is dot-separated or quoted, the part behind it is a host or `[address]`. */
export function isMailbox(text: string, isHost: (text: string) => boolean): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  return (isDotString(local) || isQuoted(local)) && isDomain(text.slice(at + 1), isHost);
}

function isDotString(local: string): boolean {
  return /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local);
}

function isQuoted(local: string): boolean {
  if (local.length < 2 || !local.startsWith('"') || !local.endsWith('"')) return false;
  const content = local.slice(1, -1).replace(/\\[ -~]/g, "");
  return /^[ !#-[\]-~]*$/.test(content);
}

function isDomain(domain: string, isHost: (text: string) => boolean): boolean {
  if (!domain.startsWith("[") || !domain.endsWith("]")) return isHost(domain);
  const address = domain.slice(1, -1);
  return isIpv4(address) || (/^IPv6:/i.test(address) && isIpv6(address.slice(5)));
}
