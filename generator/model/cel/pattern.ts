/**
 * The pattern of `matches` for JavaScript. CEL's patterns are RE2's; what both know means the same in both, but for `.`, `\s`
 * and `\S`, which are spelled out here: RE2's dot leaves out the line feed only, and its white space is that of ASCII.
 */
export function toJavaScriptPattern(pattern: string): string {
  return pattern.replace(tokens, (token) => {
    if (token === ".") return "[^\\n]";
    if (token.startsWith("[")) return token.replace(escapes, (escape) => inClass[escape] ?? escape);
    return inClass[token] === undefined ? token : `[${inClass[token]}]`;
  });
}

/** Why a pattern cannot be used; undefined if it can. */
export function patternProblem(pattern: string): string | undefined {
  const foreign = pattern.match(tokens)?.find((token) => unsupported.test(token));
  if (foreign !== undefined) return `${foreign} has no meaning that RE2 and ECMAScript share`;
  try {
    new RegExp(toJavaScriptPattern(pattern), "u");
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return error.message
      .replace(/^.*\/u: /s, "")
      .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  }
}

const escapes = /\\[^]/g;

/** An escape, a class, the beginning of a special group, or a dot; all other characters mean the same in both languages. */
const tokens = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\(\?(?:<?[^])?|\./g;

/** Look-around, modifiers, back references, and classes that are empty in one of the two languages. */
const unsupported = /^(?:\(\?(?!:|<[A-Za-z_])|\\[1-9ck]|\[\^?\])/;

const inClass: Readonly<Record<string, string>> = {
  "\\s": "\\t\\n\\f\\r ",
  "\\S": "\\0-\\x08\\x0b\\x0e-\\x1f\\x21-\\u{10ffff}",
};
