import { loadPages, rowName, rowsOf, type PageRow } from "../load.ts";

// The harness has to see what is wrong: each of these tests breaks one thing, and one row has to turn red for it.

const page = loadPages().find(({ file }) => file.operation === "batchCreateInstances");

/** A row of the page that the tests of the harness work on; a real one, since it has nearly everything. */
export function batchRow(table: string | number, name: string): PageRow {
  const found = batchRows().find((it) => it.table.id === table && rowName(it.row) === name);
  if (!found) throw new Error(`no row ${name} in table ${table}`);
  return found;
}

/** All of its rows. */
export function batchRows(): readonly PageRow[] {
  if (!page) throw new Error("the page of batchCreateInstances is missing");
  return rowsOf(page);
}
