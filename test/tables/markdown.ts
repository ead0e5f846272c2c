/** A Markdown page as far as its tables go. */
export type MarkdownPage = { readonly sections: readonly Section[] };

export type Section = {
  /** The number of `#`. */
  readonly level: number;
  readonly title: string;
  /** What a link to the heading says after `#`. */
  readonly anchor: string;
  /** The last heading of level 2 at or above this one. */
  readonly chapter: string;
  /** The text between heading and first table, and all other lines outside of tables and code. */
  readonly text: string;
  readonly rows: readonly TableRow[];
};

/** A row of a table: its cells by the heading of their column. */
export type TableRow = Readonly<Record<string, string>>;

/** Reads headings and tables; what stands in code blocks is neither. */
export function parseMarkdown(text: string): MarkdownPage {
  type Open = { -readonly [K in keyof Section]: Section[K] } & { rows: TableRow[] };
  const sections: Open[] = [];
  const anchors = new Map<string, number>();
  let chapter = "";
  let columns: readonly string[] | undefined;
  for (const line of withoutCode(text).split("\n")) {
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (heading) {
      const [, marks = "", words = ""] = heading;
      const title = plain(words);
      if (marks.length === 2) chapter = title;
      const level = marks.length;
      sections.push({
        level,
        title,
        anchor: numbered(anchors, slug(title)),
        chapter,
        text: "",
        rows: [],
      });
      columns = undefined;
      continue;
    }
    const section = sections.at(-1);
    if (!section) continue;
    if (!line.startsWith("|")) {
      columns = undefined;
      section.text += `${line}\n`;
      continue;
    }
    const cells = cellsOf(line);
    if (columns === undefined) columns = cells;
    else if (!cells.every((cell) => /^:?-+:?$/.test(cell)))
      section.rows.push(
        Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])),
      );
  }
  return { sections };
}

/** A cell's text without marks: code spans, escapes and entities read, links by their label. */
export function plain(cell: string): string {
  return cell
    .replace(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, "$1")
    .replace(/<\/?code>/g, "")
    .replace(/`/g, "")
    .replace(/\*\*/g, "")
    .replace(/\\(.)/g, "$1")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Whether a cell is a name set as code. */
export function isCode(cell: string, name: string): boolean {
  return /^(`[^`]*`|<code>.*<\/code>)$/.test(cell) && plain(cell) === name;
}

/** The anchors that a cell links to. */
export function linksIn(cell: string): readonly string[] {
  return [...cell.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
}

function cellsOf(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function withoutCode(text: string): string {
  return text.replace(/^(`{3,}).*\n(?:(?!\1$).*\n)*?\1$/gm, "");
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

// A heading that stands twice gets a number at its second anchor.
function numbered(anchors: Map<string, number>, anchor: string): string {
  const times = anchors.get(anchor) ?? 0;
  anchors.set(anchor, times + 1);
  return times === 0 ? anchor : `${anchor}-${times}`;
}
