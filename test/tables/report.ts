import { constraintRows, type ConstraintRow } from "../mutation/matrix.ts";
import { coverageOf, talliesOf, tallyOf, type RowCoverage, type Tally } from "./coverage.ts";
import { exemptRows, type Exemptions } from "./exemptions.ts";
import { loadPages } from "./load.ts";
import { loadOutput } from "./output.ts";
import { aligned, markdownTable } from "./text-table.ts";
import { verdicts } from "./table.ts";

/**
 * `npm run coverage:tables [-- api… --json --markdown]`: which rows of the vendors' tables are seen in the generated output, and
 * which rules and conditions have a test that keeps them and one that breaks them. The exit code is 1 if anything is missing.
 */
async function main(words: readonly string[]): Promise<number> {
  const apis = words.filter((word) => !word.startsWith("--"));
  const pages = loadPages().filter(({ api }) => apis.length === 0 || apis.includes(api));
  const coverage = await coverageOf(await loadOutput(pages));
  const operations = [...talliesOf(coverage), tallyOf("all", coverage)];
  const rules: ConstraintRow[] = [];
  for (const api of new Set(pages.map((page) => page.api)))
    rules.push(...(await constraintRows(api)));
  const exemptions = exemptRows(rules);
  const missing = [
    ...coverage.flatMap(missingOf),
    ...rules.flatMap((row) => untried(row, exemptions)),
  ];
  const lists = [rowLines(operations), ruleLines(rules)];
  const problems = [...missing.map(paragraphOf), ...exemptions.stale];
  const text = words.includes("--json")
    ? JSON.stringify({ operations, rules, missing, stale: exemptions.stale }, undefined, 2)
    : [...lists.map(words.includes("--markdown") ? markdownTable : aligned), ...problems].join(
        "\n\n",
      );
  process.stdout.write(`${text}\n`);
  return problems.length === 0 ? 0 : 1;
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

function untried(row: ConstraintRow, { isExempt }: Exemptions): readonly Missing[] {
  if (isExempt(row)) return [];
  const lacking = (["accepting", "refusing"] as const).filter((kind) => row[kind] === undefined);
  if (lacking.length === 0) return [];
  const problems = lacking.map((kind) => `has no ${kind} test (${row.place})`);
  return [{ row: `${row.api} ${row.operation}, ${row.name}`, verdict: "rule", problems }];
}

function paragraphOf({ row, verdict, problems }: Missing): string {
  return [`${row}: ${verdict}`, ...problems.map((problem) => `  ${problem}`)].join("\n");
}

function rowLines(tallies: readonly Tally[]): readonly (readonly string[])[] {
  return [
    ["operation", "rows", ...verdicts, "exempt"],
    ...tallies.map(({ operation, rows, seen, exempt }) => [
      operation,
      String(rows),
      ...verdicts.map((verdict) => String(seen[verdict])),
      String(exempt),
    ]),
  ];
}

function ruleLines(rows: readonly ConstraintRow[]): readonly (readonly string[])[] {
  return [
    ["operation", "rule", "place", "a test that keeps it", "a test that breaks it"],
    ...rows.map(({ api, operation, name, place, accepting, refusing }) => [
      `${api} ${operation}`,
      name,
      place,
      short(accepting),
      short(refusing),
    ]),
  ];
}

function short(title = "none"): string {
  return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}

process.exitCode = await main(process.argv.slice(2));
