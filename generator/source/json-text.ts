/** The index of the first character that is no JSON white space. */
export function skipSpace(text: string, from: number): number {
  let index = from;
  for (;;) {
    if (!isSpace(text.charCodeAt(index))) return index;
    index += 1;
  }
}

/** True for the code of a JSON white space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** True if an odd number of backslashes stands before a character. */
export function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text[index - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** The index after a string that begins at `from`; the text must be valid JSON. */
export function skipString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end >= 0) {
    if (!isEscaped(text, end)) return end + 1;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** The index after a value that begins at `from`; the text must be valid JSON. */
export function skipValue(text: string, from: number): number {
  let index = from;
  let depth = 0;
  do {
    index = skipSpace(text, index);
    switch (text[index]) {
      case '"':
        index = skipString(text, index);
        break;
      case "{":
      case "[":
        depth += 1;
        index += 1;
        break;
      case "}":
      case "]":
        depth -= 1;
        index += 1;
        break;
      case ",":
      case ":":
        index += 1;
        break;
      case undefined:
        return text.length;
      default:
        index = skipWord(text, index);
    }
  } while (depth > 0);
  return index;
}

/** The index after a number, `true`, `false` or `null`. */
export function skipWord(text: string, from: number): number {
  const word = /[^\s,:{}[\]"]*/y;
  word.lastIndex = from;
  return from + Math.max(1, word.exec(text)?.[0].length ?? 0);
}
