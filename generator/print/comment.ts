/** A doc comment: prose (may hold several paragraphs) and tags such as `@deprecated`. */
export type Comment = {
  readonly text: string | undefined;
  readonly tags?: readonly { readonly name: string; readonly text?: string }[];
};

const width = 96;

/**
 * Prose as the inside of a doc comment, without the frame. Text from a description cannot end the comment, start a tag,
 * or carry control characters. Undefined if nothing is left to say.
 */
export function commentText(comment: Comment): string | undefined {
  const prose = clean(comment.text ?? "").replace(/^([\s*]*)@/gm, "$1\\@");
  const paragraphs = prose
    .split(/\n{2,}/)
    .map((paragraph) => wrap(paragraph))
    .filter((paragraph) => paragraph !== "");
  const tags = (comment.tags ?? []).map(({ name, text }) =>
    wrap(`@${name}${text === undefined ? "" : ` ${clean(text).replace(/\s+/g, " ")}`}`),
  );
  const all = [...paragraphs, ...(tags.length > 0 ? [tags.join("\n")] : [])].join("\n\n");
  return all === "" ? undefined : all;
}

function clean(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
      // oxlint-disable-next-line no-control-regex -- control characters are what must go
      .replace(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
        "",
      )
      .replaceAll("\t", " ")
      .replaceAll("*/", "*\\/")
      .trim()
  );
}

function wrap(paragraph: string): string {
  return paragraph
    .split("\n")
    .map((line) => (isList(line) ? line.trimEnd() : fold(line)))
    .join("\n")
    .trim();
}

/** List items and indented text keep their lines. */
function isList(line: string): boolean {
  return /^(\s{4,}|\s*([-*|>]|\d+[.)])\s)/.test(line);
}

function fold(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const word of line.trim().split(/\s+/)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  if (current !== "") lines.push(current);
  // A word that begins with "@" must not come to stand at the beginning of a line.
  return lines.map((text, index) => (index > 0 ? text.replace(/^@/, "\\@") : text)).join("\n");
}
