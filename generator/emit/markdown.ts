import { printable } from "../print/printable.ts";

/** Text that is safe to stand in a Markdown page as it is. Made here only, so that no text of a description is printed raw. */
export type Markdown = string & { readonly markdown: unique symbol };

/** Words of our own. */
export function ours(text: string): Markdown {
  return text as Markdown;
}

/**
 * Prose of a description: its paragraphs, lists, emphasis and code spans stay; markup, images, and links to anything but
 * http, https and mailto lose their effect.
 */
export function prose(text: string | undefined): Markdown {
  if (text === undefined) return ours("");
  const clean = printable(text).trim();
  if (isPlain.test(clean)) return ours(clean);
  return ours(
    clean
      .split(/(`[^`\n]+`)/)
      .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : escapeProse(part)))
      .join(""),
  );
}

/** One line of words and marks without a meaning in Markdown that is taken away here. */
const isPlain = /^[\w .,:;'"()/*!?@%$^}][\w .,:;'"()/*!?@%$^}#=+~-]*$/;

/** Prose for a table cell or a list item: one line. */
export function line(text: string | undefined): Markdown {
  return ours(cell(prose(text?.replace(/\s+/g, " "))));
}

/** Any text as a code span; safe in a table cell. */
export function span(text: string): Markdown {
  return ours(cell(codeSpan(printable(text).replace(/\s/g, " "))));
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function block(language: "ts" | "sh" | "json", text: string): Markdown {
  const runs = text.includes("`") ? [...text.matchAll(/`+/g)] : [];
  const longest = Math.max(2, ...runs.map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return ours(`${fence}${language}\n${printable(text)}\n${fence}`);
}

/** A picture in the words of Mermaid, which GitHub and most sites of docs draw. */
export function diagram(lines: readonly string[]): Markdown {
  return ours(`\`\`\`mermaid\n${printable(lines.join("\n"))}\n\`\`\``);
}

/** A link within the docs. */
export function link(text: Markdown, target: string): Markdown {
  return ours(`[${label(text)}](${target})`);
}

/** A link to a page of the vendor's, or the text alone where the address is none we trust. */
export function externalLink(text: Markdown, url: string | undefined): Markdown {
  return url !== undefined && /^https?:\/\/[^\s<>()]+$/.test(url)
    ? ours(`[${label(text)}](${url})`)
    : text;
}

/** Some renderers take the backslashes out of a label and read it again; references of HTML stay what they are. */
function label(text: string): string {
  return text.replace(/\\([^\w\s])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`);
}

/** Pieces one after the other. */
export function joined(pieces: readonly Markdown[], separator: string): Markdown {
  return ours(pieces.filter((piece) => piece !== "").join(separator));
}

/** A heading's anchor as GitHub makes it. */
export function anchorOf(heading: string): string {
  const lower = heading.toLowerCase();
  // The plain pattern is much the faster one, and most headings are plain.
  return lower
    .replace(/^[ -~]*$/.test(lower) ? /[^\w -]/g : /[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

function escapeProse(text: string): string {
  const links: string[] = [];
  // Links that may stay are taken out before brackets lose their meaning, and put back at the end.
  const marked = text.replace(
    /(?<!!)\[([^\]\n]{1,200})\]\((https?:\/\/[^\s<>()"'\\]+|mailto:[^\s<>()"'\\]+)\)/g,
    (_, words: string, target: string) => {
      links.push(`[${label(escapeMarkup(words))}](${target})`);
      return `\u0000${links.length - 1}\u0000`;
    },
  );
  return (
    escapeMarkup(marked)
      .replace(/^(\s*)(#{1,6}\s|={3,}|-{3,}|\+{3,}|~{3,})/gm, "$1\\$2")
      // oxlint-disable-next-line no-control-regex -- the marks put in above; prose has no control characters left
      .replace(/\u0000(\d+)\u0000/g, (_, index: string) => links[Number(index)] ?? "")
  );
}

/** Text without meaning in Markdown and HTML, nor in the template languages of the sites that pages are put on. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("[", "\\[")
    .replaceAll("]", "\\]")
    .replaceAll("`", "\\`")
    .replace(/\{(?=[{%])/g, "<span>{</span>");
}

/** Most code is a plain span; what HTML could be read into, or what would end the span or its table cell, becomes an escaped element. */
function codeSpan(text: string): string {
  if (text.trim() === text && text !== "" && !/[`<>&|]|\{[{%]/.test(text)) return `\`${text}\``;
  const escaped = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[`|\\*_[\]{}!~]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/&#123;(?=&#123;|%)/g, "<span>&#123;</span>");
  return `<code>${escaped}</code>`;
}

function cell(text: string): string {
  if (!/[\n|]/.test(text)) return text;
  return text.replace(/\n+/g, " ").replaceAll("|", "\\|");
}
