import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Row, Table, TableFile } from "./table.ts";

/** The repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A transcribed page: the file, and the package that it is held against. */
export type Page = {
  readonly api: string;
  /** From the repository: `specs/huawei-ecs/tables/createServers.yaml`. */
  readonly path: string;
  readonly file: TableFile;
};

/** A row with everything around it. */
export type PageRow = {
  readonly page: Page;
  readonly table: Table;
  readonly row: Row;
  /** `huawei-ecs createServers, table 2 server.name` */
  readonly title: string;
};

/** Every table file of the repository, in the order of the folders. */
export function loadPages(): readonly Page[] {
  return folders(join(root, "specs")).flatMap((api) => {
    const folder = join(root, "specs", api, "tables");
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => {
        const path = `specs/${api}/tables/${name}`;
        return { api, path, file: parse(readFileSync(join(root, path), "utf8")) as TableFile };
      });
  });
}

/** The rows of a page, in its order. */
export function rowsOf(page: Page): readonly PageRow[] {
  return page.file.tables.flatMap((table) =>
    table.rows.map((row) => ({ page, table, row, title: titleOf(page, table, row) })),
  );
}

/** What a row is called: its name, its error code or its status. */
export function rowName(row: Row): string {
  return row.name ?? row.code ?? String(row.status);
}

function titleOf(page: Page, table: Table, row: Row): string {
  const object = table.object ?? "";
  const place = object === "" ? rowName(row) : `${object}.${rowName(row)}`;
  const status = table.status === undefined ? "" : ` ${table.status}`;
  // A page may print a table once for two kinds of request; the transcription then has it twice.
  const request = row.request === undefined ? "" : ` (${row.request})`;
  return `${page.api} ${page.file.operation}, table ${table.id}${status} ${place}${request}`;
}

function folders(parent: string): readonly string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
