import { printable } from "./printable.ts";

/** A doc comment: prose (may hold several paragraphs) and tags such as `@deprecated`. */
export type Comment = {
  readonly text: string | undefined;
  readonly tags?: readonly { readonly name: string; readonly text?: string }[];
};

const width = 96;

/**
 * Prose as the inside of a doc comment, without the frame. Text from a description cannot end the comment, start a tag,
 * or carry control characters or halves of a pair. Undefined if nothing is left to say.
 */
export function commentText(comment: Comment): string | undefined {
  const { text = "", tags } = comment;
  // Most comments are one line of plain words: nothing in them has to be looked for.
  if (!tags?.length && plainLine.test(text)) return isList(text) ? text : fold(text);
  const prose = clean(text).replace(/^([\s*]*)@/gm, "$1\\@");
  const paragraphs = prose
    .split(/\n{2,}/)
    .map((paragraph) => wrap(paragraph))
    .filter((paragraph) => paragraph !== "");
  const tagLines = (tags ?? []).map(({ name, text: words }) =>
    wrap(`@${name}${words === undefined ? "" : ` ${clean(words).replace(/\s+/g, " ")}`}`),
  );
  const all = [...paragraphs, ...(tagLines.length > 0 ? [tagLines.join("\n")] : [])].join("\n\n");
  return all === "" ? undefined : all;
}

/** Words of ASCII with single spaces between them, and nothing that means something in a comment. */
const plainLine = /^(?:[!-)+-?A-~]+ )*[!-)+-?A-~]+$/;

function clean(text: string): string {
  return printable(text)
    .replaceAll("\t", " ")
    .replaceAll("*/", "*\\/")
    .replaceAll("{@", "{\\@")
    .trim();
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
  let rest = plainLine.test(line) ? line : line.trim().replace(/\s+/g, " ");
  if (rest.length <= width) return rest;
  const lines: string[] = [];
  while (rest.length > width) {
    const fitting = rest.lastIndexOf(" ", width);
    const end = fitting > 0 ? fitting : rest.indexOf(" ", width);
    if (end < 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  lines.push(rest);
  // A word that begins with "@" must not come to stand at the beginning of a line.
  return lines.map((text, index) => (index > 0 ? text.replace(/^@/, "\\@") : text)).join("\n");
}
