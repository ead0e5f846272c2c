import { rowName, rowsOf, type Page } from "./load.ts";
import { pathText, type Path } from "./paths.ts";
import { objectsIn, type Spec } from "./spec.ts";

/** A row of a page as both sides name it. */
export type RowReference = { readonly page: string; readonly table: string; readonly row: string };

/** A mention of a row in a description, with its place. */
export type Mention = RowReference & { readonly at: string };

/** Every `x-specwright-source` of a description that names a row of a table. */
export function mentionsIn(spec: Spec): readonly Mention[] {
  return [...spec.documents].flatMap(([address, document]) =>
    [...objectsIn(document)].flatMap(({ path, node }) =>
      mentionsOf(node["x-specwright-source"], address, path),
    ),
  );
}

function mentionsOf(value: unknown, address: string, path: Path): readonly Mention[] {
  const sources = (Array.isArray(value) ? value : [value]) as readonly Partial<RowReference>[];
  const at = `${new URL(address).pathname.slice(1)} ${pathText(path)}`;
  return sources.flatMap((source) =>
    source?.page === undefined || source.table === undefined || source.row === undefined
      ? []
      : [{ page: source.page, table: String(source.table), row: source.row, at }],
  );
}

/** The rules of a description that stand on the row of a page, by id. */
export function rulesIn(spec: Spec): ReadonlyMap<string, readonly Mention[]> {
  const rules = new Map<string, readonly Mention[]>();
  for (const [address, document] of spec.documents) {
    for (const { path, node } of objectsIn(document)) {
      if (path.at(-2) !== "x-specwright-rules" || typeof node["id"] !== "string") continue;
      rules.set(node["id"], mentionsOf(node["x-specwright-source"], address, path));
    }
  }
  return rules;
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
