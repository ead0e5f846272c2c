import { coverageOf, talliesOf, tallyOf, type RowCoverage, type Tally } from "./coverage.ts";
import { loadPages } from "./load.ts";
import { loadOutput } from "./output.ts";
import { verdicts } from "./table.ts";

/**
 * `npm run coverage:tables [-- api… --json]`: which rows of the vendors' tables are seen in the generated output. The exit
 * code is 1 if one is not.
 */
async function main(words: readonly string[]): Promise<number> {
  const apis = words.filter((word) => !word.startsWith("--"));
  const pages = loadPages().filter(({ api }) => apis.length === 0 || apis.includes(api));
  const coverage = await coverageOf(await loadOutput(pages));
  const operations = [...talliesOf(coverage), tallyOf("all", coverage)];
  const missing = coverage.flatMap(missingOf);
  const text = words.includes("--json")
    ? JSON.stringify({ operations, missing }, undefined, 2)
    : [tableOf(operations), ...missing.map(paragraphOf)].join("\n\n");
  process.stdout.write(`${text}\n`);
  return missing.length === 0 ? 0 : 1;
}

type Missing = {
  readonly row: string;
  readonly verdict: string;
  readonly problems: readonly string[];
};

function missingOf({ row, standings }: RowCoverage): readonly Missing[] {
  return verdicts
    .map((verdict) => ({ row: row.title, verdict, problems: standings[verdict].problems }))
    .filter(({ problems }) => problems.length > 0);
}

function paragraphOf({ row, verdict, problems }: Missing): string {
  return [`${row}: ${verdict}`, ...problems.map((problem) => `  ${problem}`)].join("\n");
}

function tableOf(tallies: readonly Tally[]): string {
  const lines = [
    ["operation", "rows", ...verdicts, "exempt"],
    ...tallies.map(({ operation, rows, seen, exempt }) => [
      operation,
      String(rows),
      ...verdicts.map((verdict) => String(seen[verdict])),
      String(exempt),
    ]),
  ];
  const widthOf = (column: number) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0));
  const aligned = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widthOf(column)) : cell.padStart(widthOf(column));
  return lines.map((cells) => cells.map(aligned).join("  ")).join("\n");
}

process.exitCode = await main(process.argv.slice(2));
