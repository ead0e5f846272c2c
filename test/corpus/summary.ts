import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documents } from "./documents.ts";

/** The figures of a document. */
export type Row = Partial<
  Record<
    | "operations"
    | "files"
    | "usage"
    | "typescript"
    | "typescript-7"
    | "modules"
    | "valid"
    | "mistakes"
    | "mutants"
    | "refused"
    | "disputes"
    | "answered"
    | "called"
    | "left"
    | "checked",
    number
  >
>;

const variable = "SPECWRIGHT_CORPUS_ROWS";

/** Notes figures of a document for the summary. Documents run in several processes, so rows go through files. */
export function addToRow(name: string, figures: Row): void {
  const folder = process.env[variable];
  if (folder === undefined) return;
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({ ...rowOf(folder, name), ...figures }),
  );
  process.stdout.write(`  ${name}: ${JSON.stringify(figures)}\n`);
}

/** Called by vitest before everything. */
export function setup(): void {
  process.env[variable] = mkdtempSync(join(tmpdir(), "specwright-rows-"));
}

/** Called by vitest at the end. */
export function teardown(): void {
  const folder = process.env[variable];
  if (folder === undefined) return;
  process.stdout.write(`\n${table(folder)}\n`);
  for (const { name, missing } of documents) {
    if (missing !== undefined) process.stdout.write(`skipped ${name}: ${missing}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
}

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ["operations", ({ operations }) => figure(operations)],
  ["files", ({ files }) => figure(files)],
  ["tsc 5.9 errors", ({ typescript }) => figure(typescript)],
  ["tsc 7 errors", (row) => figure(row["typescript-7"])],
  ["modules imported", ({ modules }) => figure(modules)],
  ["examples valid/mistakes", ({ valid, mistakes }) => `${figure(valid)}/${figure(mistakes)}`],
  [
    "mutants agree/total (refused)",
    ({ mutants, disputes, refused }) =>
      mutants === undefined
        ? "–"
        : `${figure(mutants - (disputes ?? 0))}/${figure(mutants)} (${figure(refused)})`,
  ],
  [
    "mocks valid/total (bodies checked, left out)",
    ({ answered, called, checked, left }) =>
      `${figure(answered)}/${figure(called)} (${figure(checked)}, ${figure(left)})`,
  ],
];

function table(folder: string): string {
  const names = new Set(readdirSync(folder).map((file) => file.replace(/\.json$/, "")));
  const order = documents.map(({ name }) => name).filter((name) => names.has(name));
  const head = ["document", ...columns.map(([title]) => title)];
  const rows = order.map((name) => {
    const row = rowOf(folder, name);
    return [name, ...columns.map(([, show]) => show(row))];
  });
  const widths = head.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function rowOf(folder: string, name: string): Row {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Row) : {};
}

function figure(value: number | undefined): string {
  return value === undefined ? "–" : value.toLocaleString("en");
}
