/** Characters that move a cursor, hide text or turn its direction around; the pointers of issues hold names that anybody may have sent. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A text with such characters written as escapes: `\u001b`. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const units = Array.from({ length: character.length }, (_, index) =>
      character.charCodeAt(index).toString(16).padStart(4, "0"),
    );
    return units.map((unit) => `\\u${unit}`).join("");
  });
}
