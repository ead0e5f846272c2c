// Bootstring of RFC 3492 with the parameters of Punycode.
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

/** The text behind the Punycode of a label, without its `xn--`; undefined if it is none. */
export function decodePunycode(encoded: string): string | undefined {
  const delimiter = encoded.lastIndexOf("-");
  const codes = Array.from(encoded.slice(0, Math.max(delimiter, 0)), (one) => one.charCodeAt(0));
  let code = firstCode;
  let bias = firstBias;
  let place = 0;
  for (let index = delimiter + 1; index < encoded.length;) {
    const before = place;
    for (let weight = 1, k = base; ; k += base) {
      const digit = Number.parseInt(encoded.charAt(index), base);
      index += 1;
      if (Number.isNaN(digit)) return undefined;
      // Punycode counts letters before digits, `parseInt` digits before letters.
      const value = digit < 10 ? digit + 26 : digit - 10;
      place += value * weight;
      if (place > 0x10ffff * 64) return undefined;
      const threshold = thresholdAt(k, bias);
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const count = codes.length + 1;
    bias = adapt(place - before, count, before === 0);
    code += Math.floor(place / count);
    place %= count;
    if (code > 0x10ffff) return undefined;
    codes.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...codes);
}

/** A text as Punycode, without `xn--`. */
export function encodePunycode(text: string): string {
  const codes = [...text].map((one) => one.codePointAt(0) ?? 0);
  const basic = codes.filter((one) => one < firstCode);
  let encoded = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let done = basic.length;
  let code = firstCode;
  let delta = 0;
  let bias = firstBias;
  while (done < codes.length) {
    const next = Math.min(...codes.filter((one) => one >= code));
    delta += (next - code) * (done + 1);
    code = next;
    for (const one of codes) {
      if (one < code) delta += 1;
      if (one !== code) continue;
      encoded += digitsOf(delta, bias);
      bias = adapt(delta, done + 1, done === basic.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    code += 1;
  }
  return encoded;
}

function digitsOf(delta: number, bias: number): string {
  let digits = "";
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = thresholdAt(k, bias);
    if (rest < threshold) return digits + digit(rest);
    digits += digit(threshold + ((rest - threshold) % (base - threshold)));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

function digit(value: number): string {
  return (value < 26 ? value + 10 : value - 26).toString(base);
}

function thresholdAt(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, tMin), tMax);
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
