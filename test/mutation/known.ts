import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../tables/load.ts";
import type { Verdict } from "./check.ts";

/** Mutants that no test can or does tell from the description, and why. */
export type Known = { readonly reason: string; readonly mutants: readonly string[] };

/** The two lists of `known.yaml`; both only shrink. */
export type Lists = {
  /** They accept and refuse the very same values, and say the same. */
  readonly equivalent: readonly Known[];
  /** A test for them is still missing. */
  readonly open: readonly Known[];
};

/** `huawei-ecs schemas/server.yaml#/NewServer/…: what`; `*` in a list stands for anything. */
export function keyOf({ mutant: { api, id } }: Verdict): string {
  return `${api} ${id}`;
}

export function readLists(): Lists {
  const text = readFileSync(join(root, "test/mutation/known.yaml"), "utf8");
  return parse(text) as Lists;
}

/** What is wrong with the lists after a whole run: entries that match nothing, or that match a mutant which is noticed by now. */
export function staleEntries(lists: Lists, verdicts: readonly Verdict[]): readonly string[] {
  const apis = new Set(verdicts.map(({ mutant }) => mutant.api));
  return [...lists.equivalent, ...lists.open].flatMap(({ mutants }) =>
    mutants.flatMap((entry) => {
      if (!apis.has(entry.split(" ")[0] ?? "")) return [];
      const matches = matcherOf(entry);
      const own = verdicts.filter((verdict) => matches(keyOf(verdict)));
      if (own.length === 0) return [`${entry}: there is no such mutant`];
      return own
        .filter(({ fate }) => fate !== "survived")
        .map((verdict) => `${keyOf(verdict)}: is listed, and is ${verdict.fate}`);
    }),
  );
}

/** Says whether a list has a mutant. */
export function listed(list: readonly Known[]): (verdict: Verdict) => boolean {
  const matchers = list.flatMap(({ mutants }) => mutants.map(matcherOf));
  return (verdict) => matchers.some((matches) => matches(keyOf(verdict)));
}

function matcherOf(entry: string): (key: string) => boolean {
  const parts = entry.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`^${parts.join("[^]*")}$`, "u");
  return (key) => pattern.test(key);
}
