/**
 * Prose without what nobody sees: line ends are line feeds, and control characters, characters that change the direction of
 * reading, and halves of pairs are gone. Comments and pages are made from it.
 */
export function printable(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text;
  return (
    text
      .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
      // oxlint-disable-next-line no-control-regex -- control characters are what must go
      .replace(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu,
        "",
      )
  );
}
