const outside =
  /\\(?<escaped>[^])|(?<quantifier>\{\d+(?:,\d*)?\})|\{,(?<most>\d+)\}|\(\?P<(?<group>\w+)>|(?<bare>[{}\]])|(?<open>\[\^?)|(?<other>[^])/y;
const within = /\\(?<escaped>[^])|\[:(?<named>\w+):\]|(?<close>\])|(?<other>[^])/y;

/** Ends of the text, which have no other lines to end before. */
const anchors: Readonly<Record<string, string>> = { A: "^", Z: "$", z: "$" };

/** Classes by name (POSIX), as they are for ASCII. */
const named: Readonly<Record<string, string>> = {
  alpha: "a-zA-Z",
  digit: "0-9",
  alnum: "a-zA-Z0-9",
  upper: "A-Z",
  lower: "a-z",
  xdigit: "0-9A-Fa-f",
  space: "\\s",
  word: "\\w",
};

/**
 * A pattern in the words of Unicode mode, with the meaning it had: needless backslashes (`\_`, `\@`), bare brackets and hyphens
 * beside a class (`[\w-.]`) of the old mode; `\A`, `\Z`, `{,5}`, `(?P<name>` and `[[:alpha:]]` of other languages. The result
 * need not be valid. Undefined for a class by a name that is not known.
 */
export function rewritePattern(written: string): string | undefined {
  let result = "";
  let index = 0;
  let inClass = false;
  while (index < written.length) {
    const token = inClass ? within : outside;
    token.lastIndex = index;
    const groups = token.exec(written)?.groups ?? {};
    const text = written.slice(index, token.lastIndex);
    index = token.lastIndex;
    if (groups["most"] !== undefined) result += `{0,${groups["most"]}}`;
    else if (groups["group"] !== undefined) result += `(?<${groups["group"]}>`;
    else if (groups["named"] !== undefined) {
      const members = named[groups["named"]];
      if (members === undefined) return undefined;
      result += members;
    } else if (groups["escaped"] !== undefined) {
      result += escaped(groups["escaped"], text, inClass);
    } else if (groups["bare"] !== undefined) result += `\\${text}`;
    else if (groups["close"] !== undefined) {
      inClass = false;
      result += text;
    } else if (groups["open"] !== undefined) {
      inClass = true;
      result += text;
    } else if (inClass && text === "-" && besideClass(written, index)) result += "\\-";
    else result += text;
  }
  return result;
}

function escaped(character: string, text: string, inClass: boolean): string {
  if (!inClass && Object.hasOwn(anchors, character)) return anchors[character] ?? text;
  // Letters and digits mean something, or will: only signs may lose their backslash.
  const needless = /^[^\p{L}\p{N}^$\\.*+?()[\]{}|/-]$/u.test(character);
  const hyphen = character === "-" && !inClass;
  return needless || hyphen ? character : text;
}

/** True if the hyphen before `index` stands beside `\w` and the like: then it is no range. */
function besideClass(written: string, index: number): boolean {
  return (
    /\\[dDsSwW]$/.test(written.slice(0, index - 1)) ||
    /^\\[dDsSwW]/.test(written.slice(index, index + 2))
  );
}

/**
 * What only other languages have, whatever this engine thinks of it: newer engines take `(?i:x)` and older ones do not, and the
 * output must not depend on that. Undefined if there is none.
 */
export function foreignSyntax(pattern: string): string | undefined {
  for (const [text] of pattern.matchAll(tokens)) {
    if (foreign.test(text)) return text;
  }
  return undefined;
}

const tokens =
  /\\[^]|\[\^?(?:\[:\w+:\]|\\[^]|[^\]\\])*\]?|\(\?(?:<[=!]|P?[<>=]|[:=!>|#('&]|[a-zA-Z^-]+[:)]?)?|\{,\d+\}|(?:[*+?]|\{\d+(?:,\d*)?\})\+|[^]/g;
const foreign =
  /^(?:\\[AZzGhHRXKQE]$|\(\?(?:[>|#('&]|P|[a-zA-Z^-]+)|\{,\d+\}$|.*[*+?}]\+$|\[\^?(?:\\[^]|[^\]\\])*\[:\w+:\])/s;
