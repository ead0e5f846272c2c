import type { Api } from "../../model/api.ts";
import type { SourceRow } from "../../model/schema.ts";
import { externalLink, joined, line, ours, span, type Markdown } from "../markdown.ts";

/** Rows of vendor pages in a table cell: `create-servers, table 2, row name`. */
export function sourceCell(sources: readonly SourceRow[], api: Api): Markdown {
  return joined(
    sources.map(({ page, table, row, note }) => {
      const place = joined(
        [
          externalLink(line(page), api.pages.get(page)?.url),
          ours(table === undefined ? "" : `table ${line(table)}`),
          row === undefined ? ours("") : span(row),
        ],
        ", ",
      );
      return note === undefined ? place : ours(`${place} (${line(note)})`);
    }),
    "; ",
  );
}

/** The pages that an operation was written from, for the end of its page. */
export function pageList(api: Api, names: ReadonlySet<string>): readonly Markdown[] {
  return [...api.pages]
    .filter(([name]) => names.has(name))
    .map(([name, page]) =>
      joined(
        [
          ours(`${span(name)}: ${externalLink(line(page.title), page.url)}`),
          page.updated === undefined ? ours("") : ours(`of ${line(page.updated)}`),
        ],
        ", ",
      ),
    );
}
