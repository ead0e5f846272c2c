/** Text from a description for a terminal: what would move the cursor, colour, hide or reorder text is shown as an escape. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    if (character === "\n") return "\\n";
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
  });
}

/** How many cells of a terminal a text takes; near enough to put a mark under it. */
export function cells(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/\p{Mn}/u.test(character)) continue;
    count += wide.test(character) ? 2 : 1;
  }
  return count;
}

// Control and format characters, line separators, and halves of a pair.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u;
