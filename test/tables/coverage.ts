import { grouped } from "./group.ts";
import { rowsOf, type Page, type PageRow } from "./load.ts";
import type { Output } from "./output.ts";
import { verdicts, type Verdict } from "./table.ts";
import { findingOf, type Finding } from "./verdicts.ts";

/** Whether a row is seen in a way: `needless` is an exemption from something that works. */
export type State = "seen" | "missing" | "exempt" | "needless";

export type Standing = { readonly state: State; readonly problems: readonly string[] };

/** How a row stands under a verdict, its exemptions counted in. */
export async function standingOf(
  verdict: Verdict,
  pageRow: PageRow,
  output: Output,
): Promise<Standing> {
  return standing(await findingOf(verdict, pageRow, output), pageRow.row.exempt?.[verdict]);
}

/** What a finding means for a row with or without an exemption. A row that nothing was tried on is not seen. */
export function standing({ problems, checks }: Finding, exemption: string | undefined): Standing {
  const seen = problems.length === 0 && checks > 0;
  if (exemption !== undefined)
    return seen
      ? { state: "needless", problems: [`is exempt (${exemption}), and nothing is wrong`] }
      : { state: "exempt", problems: [] };
  if (seen) return { state: "seen", problems: [] };
  return {
    state: "missing",
    problems: problems.length > 0 ? problems : ["nothing was found to try"],
  };
}

/** A row with its standing under each verdict. */
export type RowCoverage = {
  readonly row: PageRow;
  readonly standings: Readonly<Record<Verdict, Standing>>;
};

/** How all rows of all pages stand. */
export async function coverageOf(
  outputs: ReadonlyMap<Page, Output>,
): Promise<readonly RowCoverage[]> {
  const coverage: RowCoverage[] = [];
  for (const [page, output] of outputs) {
    for (const row of rowsOf(page)) {
      const entries: [Verdict, Standing][] = [];
      for (const verdict of verdicts)
        entries.push([verdict, await standingOf(verdict, row, output)]);
      coverage.push({ row, standings: Object.fromEntries(entries) as RowCoverage["standings"] });
    }
  }
  return coverage;
}

/** The numbers of an operation. */
export type Tally = {
  readonly operation: string;
  readonly rows: number;
  /** Rows that are seen in this way. */
  readonly seen: Readonly<Record<Verdict, number>>;
  /** Exemptions, of all verdicts together. */
  readonly exempt: number;
};

/** A tally for each operation, in the order of the pages. */
export function talliesOf(coverage: readonly RowCoverage[]): readonly Tally[] {
  const operations = grouped(coverage, ({ row }) => `${row.page.api} ${row.page.file.operation}`);
  return [...operations].map(([operation, rows]) => tallyOf(operation, rows));
}

/** The numbers of some rows under one name. */
export function tallyOf(operation: string, rows: readonly RowCoverage[]): Tally {
  const count = (verdict: Verdict, states: readonly State[]) =>
    rows.filter(({ standings }) => states.includes(standings[verdict].state)).length;
  return {
    operation,
    rows: rows.length,
    seen: Object.fromEntries(
      verdicts.map((verdict) => [verdict, count(verdict, ["seen", "needless"])]),
    ) as Tally["seen"],
    exempt: verdicts.reduce((sum, verdict) => sum + count(verdict, ["exempt", "needless"]), 0),
  };
}
