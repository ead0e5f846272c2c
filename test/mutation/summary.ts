import { grouped } from "../tables/group.ts";
import type { Fate, Verdict } from "./check.ts";
import { keyOf, listed, type Lists } from "./known.ts";

/** How the mutants of a group fared. */
export type Tally = {
  readonly name: string;
  /** Without those that make the very same validators. */
  readonly mutants: number;
  /** A test failed, or the generator itself complained. */
  readonly killed: number;
  readonly equivalent: number;
  readonly open: number;
  readonly survived: number;
};

/** The numbers of a run: of each API, of each keyword, and of all. */
export type Summary = {
  readonly apis: readonly Tally[];
  readonly keywords: readonly Tally[];
  readonly all: Tally;
  /** Survivors that no list has. */
  readonly survivors: readonly string[];
};

/** Counts the verdicts of a run. */
export function summaryOf(verdicts: readonly Verdict[], lists: Lists): Summary {
  const isEquivalent = listed(lists.equivalent);
  const isOpen = listed(lists.open);
  const tally = (name: string, own: readonly Verdict[]): Tally => {
    const survivors = fated(own, "survived");
    const equivalent = survivors.filter(isEquivalent).length;
    const open = survivors.filter((each) => !isEquivalent(each) && isOpen(each)).length;
    return {
      name,
      mutants: own.length - fated(own, "same").length,
      killed: fated(own, "killed").length + fated(own, "noticed").length,
      equivalent,
      open,
      survived: survivors.length - equivalent - open,
    };
  };
  const tallies = (nameOf: (verdict: Verdict) => string) =>
    [...grouped(verdicts, nameOf)].map(([name, own]) => tally(name, own));
  return {
    apis: tallies(({ mutant }) => mutant.api),
    keywords: tallies(({ mutant }) => mutant.keyword).sort((one, other) =>
      one.name.localeCompare(other.name),
    ),
    all: tally("all", verdicts),
    survivors: fated(verdicts, "survived")
      .filter((each) => !isEquivalent(each) && !isOpen(each))
      .map(
        (each) =>
          `specs/${each.mutant.api}/${each.mutant.file}:${each.mutant.line}  ${keyOf(each)}`,
      ),
  };
}

/** The numbers as a table for people. */
export function tableText({ apis, keywords, all }: Summary): string {
  const lines = [
    ["", "mutants", "killed", "equivalent", "open", "survived"],
    ...[...keywords, ...apis, all].map(({ name, ...numbers }) => [
      name,
      ...Object.values(numbers).map(String),
    ]),
  ];
  const widthOf = (column: number) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widthOf(column)) : cell.padStart(widthOf(column)),
        )
        .join("  "),
    )
    .join("\n");
}

function fated(verdicts: readonly Verdict[], fate: Fate): readonly Verdict[] {
  return verdicts.filter((each) => each.fate === fate);
}
