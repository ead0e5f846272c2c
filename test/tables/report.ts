import { coverageOf, talliesOf, tallyOf, type RowCoverage, type Tally } from "./coverage.ts";
import { loadOutput } from "./output.ts";
import { verdicts } from "./table.ts";

/** `npm run coverage:tables [-- --json]`: which rows of the vendors' tables are seen in the generated output. */
async function main(json: boolean): Promise<number> {
  const coverage = await coverageOf(await loadOutput());
  const tallies = [...talliesOf(coverage), tallyOf("all", coverage)];
  const missing = coverage.flatMap(missingOf);
  process.stdout.write(
    json
      ? `${JSON.stringify({ operations: tallies, missing }, undefined, 2)}\n`
      : `${table(tallies)}\n${missing.map(({ row, verdict, problems }) => `\n${row}: ${verdict}\n${problems.map((problem) => `  ${problem}`).join("\n")}`).join("\n")}${missing.length > 0 ? "\n" : ""}`,
  );
  return missing.length === 0 ? 0 : 1;
}

function missingOf({ row, standings }: RowCoverage) {
  return verdicts
    .filter((verdict) => standings[verdict].problems.length > 0)
    .map((verdict) => ({ row: row.title, verdict, problems: standings[verdict].problems }));
}

function table(tallies: readonly Tally[]): string {
  const lines = [
    ["operation", "rows", ...verdicts, "exempt"],
    ...tallies.map(({ operation, rows, seen, exempt }) => [
      operation,
      String(rows),
      ...verdicts.map((verdict) => String(seen[verdict])),
      String(exempt),
    ]),
  ];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => {
          const width = widths?.[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  "),
    )
    .join("\n");
}

process.exitCode = await main(process.argv.includes("--json"));
