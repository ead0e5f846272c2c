import { isBidirectional, obeysDirection } from "./idna-direction.js";
import { isIdnaLabel } from "./idna-label.js";
import { isPlainLabel } from "./plain-hostname.js";
import { decodePunycode, encodePunycode } from "./punycode.js";

/** A host name of RFC 5890: labels of letters and digits of all scripts, or their encoded form `xn--…`. */
export function isIdnHostname(text: string): boolean {
  // 253 octets as they are sent; a character outside of ASCII takes two or more of them.
  if (text.length > 506) return false;
  const labels = text.split(/[.\u3002\uff0e\uff61]/).map(labelOf);
  if (!labels.every((label) => label !== undefined)) return false;
  const shown = labels.map(({ unicode }) => unicode);
  return (
    labels.map(({ ascii }) => ascii).join(".").length <= 253 &&
    (!shown.some(isBidirectional) || shown.every(obeysDirection))
  );
}

/** A label as it is shown and as it is sent. */
type Label = { readonly unicode: string; readonly ascii: string };

function labelOf(label: string): Label | undefined {
  if (/^xn--/i.test(label)) return decoded(label.toLowerCase());
  if (isPlainLabel(label)) return { unicode: label.toLowerCase(), ascii: label };
  // Its encoded form is longer, and encoding takes the square of the length.
  if (label.length > 118 || /^[\0-\x7f]*$/.test(label) || !isIdnaLabel(label)) return undefined;
  const ascii = `xn--${encodePunycode(label)}`;
  return ascii.length <= 63 ? { unicode: label, ascii } : undefined;
}

function decoded(ascii: string): Label | undefined {
  if (ascii.length > 63) return undefined;
  const unicode = decodePunycode(ascii.slice(4));
  return unicode !== undefined && labelOf(unicode)?.ascii === ascii
    ? { unicode, ascii }
    : undefined;
}
