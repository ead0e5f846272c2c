import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";
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

const listFile = join(root, "test/mutation/known.yaml");

/** The lists as they stand. */
export function readLists(): Lists {
  return parse(readFileSync(listFile, "utf8")) as Lists;
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

/** Writes the lists anew: without entries that are stale, and with every survivor that no list has among the open ones. */
export function updateLists(lists: Lists, verdicts: readonly Verdict[]): void {
  const kept = (list: readonly Known[]) =>
    list
      .map(({ reason, mutants }) => ({
        reason,
        mutants: mutants.filter((entry) => {
          const only = { equivalent: [{ reason, mutants: [entry] }], open: [] };
          return staleEntries(only, verdicts).length === 0;
        }),
      }))
      .filter(({ mutants }) => mutants.length > 0);
  const isListed = listed([...lists.equivalent, ...lists.open]);
  const others = verdicts.filter((verdict) => verdict.fate === "survived" && !isListed(verdict));
  const added = { reason: "not looked at yet", mutants: others.map(keyOf) };
  const document = parseDocument(readFileSync(listFile, "utf8"));
  document.set("equivalent", kept(lists.equivalent));
  document.set("open", [...kept(lists.open), ...(others.length > 0 ? [added] : [])]);
  writeFileSync(listFile, document.toString({ lineWidth: 0 }));
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
