import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ConstraintRow } from "../mutation/matrix.ts";
import { root } from "./load.ts";

/** Which rules need not have both tests, and which entries of the list are there for nothing. */
export type Exemptions = {
  readonly isExempt: (row: ConstraintRow) => boolean;
  readonly stale: readonly string[];
};

/** Holds a list (`untried-rules.yaml`, `<api> <operation> <rule>: reason`) against the rules; it only shrinks. */
export function exemptRows(
  rows: readonly ConstraintRow[],
  list: Readonly<Record<string, string>> = readList(),
): Exemptions {
  const keyOf = ({ api, operation, name }: ConstraintRow) => `${api} ${operation} ${name}`;
  const apis = new Set(rows.map(({ api }) => api));
  const needy = new Set(
    rows.filter(({ accepting, refusing }) => !accepting || !refusing).map(keyOf),
  );
  return {
    isExempt: (row) => Object.hasOwn(list, keyOf(row)),
    stale: Object.keys(list)
      .filter((key) => apis.has(key.split(" ")[0] ?? "") && !needy.has(key))
      .map((key) => `${key}: is exempt, and has both tests or is not there`),
  };
}

function readList(): Readonly<Record<string, string>> {
  const text = readFileSync(join(root, "test/tables/untried-rules.yaml"), "utf8");
  return (parse(text) as Readonly<Record<string, string>> | null) ?? {};
}
