/** `bytes(text).size()`: the length in UTF-8. Half a surrogate pair counts as the replacement character that is sent for it. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    length += unit < 0x800 ? 1 : 2;
    if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) {
      // Two units, four bytes.
      index += 1;
    }
  }
  return length;
}

/**
 * `base64.decode(text).size()`: how many bytes the text stands for; undefined if it is not base64. As in CEL's own library the
 * padding may be left out, and line breaks do not count.
 */
export function base64Length(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  let digits = 0;
  let padding = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === lineFeed || unit === carriageReturn) continue;
    if (unit === equalsSign) padding += 1;
    else if (padding === 0 && isDigit(unit)) digits += 1;
    else return undefined;
  }
  const missing = (4 - (digits % 4)) % 4;
  return missing === 3 || (padding > 0 && padding !== missing)
    ? undefined
    : Math.floor((digits * 3) / 4);
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const equalsSign = 0x3d;

/** A-Z, a-z, 0-9, + and / */
function isDigit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x2f && unit <= 0x39) ||
    unit === 0x2b
  );
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
