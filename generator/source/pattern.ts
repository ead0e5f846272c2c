/** A pattern as Unicode mode takes it, or why there is none. */
export type ReadPattern =
  { readonly pattern: string; readonly rewritten: boolean } | { readonly fault: string };

/**
 * Reads a pattern of a schema as a regular expression in Unicode mode, which JSON Schema asks for. Many patterns are valid only
 * in the old mode, for needless backslashes (`\_`, `\@`), bare brackets and hyphens beside a class (`[\w-.]`): these are rewritten to
 * the same meaning. What other languages mean otherwise than ECMAScript (`\Z`, `{,5}`, octal escapes) is no pattern here.
 */
export function readPattern(written: string): ReadPattern {
  const fault = faultOf(written, "u");
  if (fault === undefined) return { pattern: written, rewritten: false };
  if (faultOf(written, "") !== undefined) return { fault };
  const pattern = rewrite(written);
  return pattern !== undefined && faultOf(pattern, "u") === undefined
    ? { pattern, rewritten: true }
    : { fault };
}

/** What the engine says against a pattern, without the pattern; undefined if nothing. */
function faultOf(pattern: string, flags: string): string | undefined {
  try {
    RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}

const outside =
  /\\(?<escaped>[^])|(?<quantifier>\{\d+(?:,\d*)?\})|(?<foreign>\{,\d+\})|(?<bare>[{}\]])|(?<open>\[\^?)|(?<other>[^])/y;
const within = /\\(?<escaped>[^])|(?<close>\])|(?<other>[^])/y;

function rewrite(written: string): string | undefined {
  let result = "";
  let index = 0;
  let inClass = false;
  while (index < written.length) {
    const token = inClass ? within : outside;
    token.lastIndex = index;
    const groups = token.exec(written)?.groups ?? {};
    const text = written.slice(index, token.lastIndex);
    index = token.lastIndex;
    if (groups["foreign"] !== undefined) return undefined;
    if (groups["escaped"] !== undefined) {
      // Letters and digits mean something, or will: only signs may lose their backslash.
      const needless = /^[^\p{L}\p{N}^$\\.*+?()[\]{}|/-]$/u.test(groups["escaped"]);
      const hyphen = groups["escaped"] === "-" && !inClass;
      result += needless || hyphen ? groups["escaped"] : text;
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

/** True if the hyphen before `index` stands beside `\w` and the like: then it is no range. */
function besideClass(written: string, index: number): boolean {
  return (
    /\\[dDsSwW]$/.test(written.slice(0, index - 1)) ||
    /^\\[dDsSwW]/.test(written.slice(index, index + 2))
  );
}
