import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { loadPages } from "../tables/load.ts";
import { tryMutants, type Verdict } from "./check.ts";
import { readLists, staleEntries, updateLists } from "./known.ts";
import { summaryOf, tableText } from "./summary.ts";

/**
 * `npm run mutate:specs [-- api… --json]`: weakens every keyword and every rule of the descriptions in turn, and tells which of
 * the mutants the tests of the tables notice. The exit code is 1 if one survives that `known.yaml` does not list; `UPDATE=1` writes
 * that file anew (read the diff).
 */
async function main(words: readonly string[]): Promise<number> {
  const wanted = words.filter((word) => !word.startsWith("--"));
  const apis = [...new Set(loadPages().map(({ api }) => api))].filter(
    (api) => wanted.length === 0 || wanted.includes(api),
  );
  const verdicts = await inParts(apis);
  if (process.env["UPDATE"] === "1") updateLists(readLists(), verdicts);
  const lists = readLists();
  const summary = summaryOf(verdicts, lists);
  const stale = staleEntries(lists, verdicts);
  const text = words.includes("--json")
    ? JSON.stringify({ ...summary, stale }, undefined, 2)
    : [tableText(summary), ...summary.survivors, ...stale].join("\n");
  process.stdout.write(`${text}\n`);
  return summary.survivors.length + stale.length === 0 ? 0 : 1;
}

/** The mutants are dealt out to as many processes as there are processors. */
async function inParts(apis: readonly string[]): Promise<readonly Verdict[]> {
  const parts = Math.max(1, Math.min(4, availableParallelism()));
  const results = await Promise.all(
    Array.from({ length: parts }, (_, part) => inProcess([String(part), String(parts), ...apis])),
  );
  return results.flat();
}

function inProcess(words: readonly string[]): Promise<readonly Verdict[]> {
  return new Promise((resolve, reject) => {
    const found: Verdict[] = [];
    const child = fork(fileURLToPath(import.meta.url), words, {
      env: { ...process.env, SPECWRIGHT_MUTATION_PART: "1" },
    });
    child.on("message", (verdict: Verdict) => found.push(verdict));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(found);
      else reject(new Error(`a part of the mutants ended with ${code}`));
    });
  });
}

/** One of these processes: tries every so-manieth mutant and sends what became of it. */
async function part([index, parts, ...apis]: readonly string[]): Promise<void> {
  for (const api of apis) {
    const own = (_: unknown, at: number) => at % Number(parts) === Number(index);
    for await (const verdict of tryMutants(api, own)) process.send?.(verdict);
  }
}

const words = process.argv.slice(2);
if (process.env["SPECWRIGHT_MUTATION_PART"]) await part(words);
else process.exitCode = await main(words);
