/**
 * Where the character at `offset` of a string value stands in the text that writes it, counted from the text's beginning.
 * YAML may fold, indent and escape: all that survives in order is what is no white space, so that is followed.
 */
export function textOffset(written: string, value: string, offset: number): number {
  const doubled = written.startsWith('"');
  let index = contentStart(written);
  for (let at = 0; at <= offset && at < value.length;) {
    const blank = /\s/.test(value[at] ?? "");
    if (blank && at === offset) break;
    if (blank) {
      at += 1;
      continue;
    }
    let token = tokenAt(written, index, doubled);
    while (index < written.length && token.blank) {
      index += token.length;
      token = tokenAt(written, index, doubled);
    }
    if (at + token.units > offset) break;
    index += token.length;
    at += token.units;
  }
  return Math.min(index, written.length);
}

function contentStart(written: string): number {
  if (/^["']/.test(written)) return 1;
  // The first line of a block scalar is its header.
  return /^[|>]/.test(written) ? written.indexOf("\n") + 1 : 0;
}

/** One character as written: how long it is there, how long in the value, and whether it is white space. */
type Token = { readonly length: number; readonly units: number; readonly blank: boolean };

function tokenAt(written: string, index: number, doubled: boolean): Token {
  const character = written[index] ?? "";
  if (doubled && character === "\\") {
    const [escape = "\\"] =
      /^\\(?:x..|u.{4}|U.{8}|\r\n|[^])/.exec(written.slice(index, index + 10)) ?? [];
    const code = Number.parseInt(escape.slice(2), 16);
    const blank = Number.isNaN(code)
      ? /^\\[\sntrvfNLP_]/.test(escape)
      : /\s/.test(String.fromCodePoint(Math.min(code, 0x10ffff)));
    return { length: escape.length, units: code > 0xffff ? 2 : 1, blank };
  }
  if (!doubled && written.startsWith("'") && character === "'" && written[index + 1] === "'") {
    return { length: 2, units: 1, blank: false };
  }
  return { length: 1, units: 1, blank: /\s/.test(character) };
}
