import { rowName, rowsOf, type Page } from "./load.ts";
import { pathText } from "./paths.ts";
import { objectsIn, type Spec } from "./spec.ts";

/** A row of a page as both sides name it. */
export type RowReference = { readonly page: string; readonly table: string; readonly row: string };

/** A mention of a row in a description, with its place. */
export type Mention = RowReference & { readonly at: string };

/** Every `x-specwright-source` of a description that names a row of a table. */
export function mentionsIn(spec: Spec): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [address, document] of spec.documents) {
    for (const { path, node } of objectsIn(document)) {
      const value = node["x-specwright-source"];
      const sources = (Array.isArray(value) ? value : [value]) as readonly Partial<RowReference>[];
      for (const source of sources) {
        if (source?.page === undefined || source.table === undefined || source.row === undefined)
          continue;
        const { page, table, row } = source;
        const at = `${new URL(address).pathname.slice(1)} ${pathText(path)}`;
        mentions.push({ page, table: String(table), row, at });
      }
    }
  }
  return mentions;
}

/** The rows of a transcription, as references. */
export function referencesIn(page: Page): readonly RowReference[] {
  return rowsOf(page).map(({ table, row }) => ({
    page: table.page ?? page.file.page,
    table: String(table.id),
    row: rowName(row),
  }));
}

/** `create-servers, table 2, name` */
export function referenceText({ page, table, row }: RowReference): string {
  return `${page}, table ${table}, ${row}`;
}
