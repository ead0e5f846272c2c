/**
 * True if a pattern is in time with the text for reasons that can be seen at a glance. Most patterns are so, and nothing is loaded for
 * them: nothing in them repeats without end, or only one character in a row that is tied to the beginning, or the last one.
 */
export function isPlainlyFast(pattern: string): boolean {
  const tokens = pattern.match(token) ?? [];
  const isRepeat = (each: string | undefined): boolean => /^(?:[*+]|\{\d+,\})$/.test(each ?? "");
  const isCount = (each: string): boolean => each.startsWith("{");
  const repeats = tokens.filter(isRepeat).length;
  const counts = tokens.filter((each) => isCount(each) && !isRepeat(each)).length;
  const options = tokens.filter((each) => each === "?").length;
  const isRow = !tokens.some((each) => each === "|" || each === ")");
  if (repeats === 0) {
    // A few optional parts double the ways a few times.
    const isFar = tokens.some((each) => Number(/(\d+)\}$/.exec(each)?.[1] ?? 0) > 99);
    if (isFar && !(tokens[0] === "^" && isRow && counts === 1 && options === 0)) return false;
    const isGroupCounted = tokens.some((each, index) => isCount(each) && tokens[index - 1] === ")");
    return options <= 6 && counts <= 2 && !isGroupCounted;
  }
  const isTied = tokens[0] === "^" || isRepeat(tokens.at(-1));
  return isRow && isTied && repeats === 1 && counts === 0 && options === 0;
}

/** Escapes, classes, beginnings of groups and quantifiers as one token each. */
const token = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\(\?(?:<?[:=!])?|\{\d+(?:,\d*)?\}|[^]/g;
