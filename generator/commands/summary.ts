import type { ApiRun } from "../run.ts";
import { diagnosticsToJson } from "../source/frame.ts";

/** What a run did to its output folder, in one line. */
export function summary({ api, plan }: ApiRun): string {
  if (!plan) return api.output;
  const counts = [
    [plan.create.length, "created"],
    [plan.update.length, "changed"],
    [plan.remove.length, "removed"],
    [plan.unchanged.length, "unchanged"],
  ] as const;
  return `${api.output}: ${counts
    .filter(([count, word]) => count > 0 || word === "unchanged")
    .map(([count, word]) => `${count} ${word}`)
    .join(", ")}`;
}

/** At most this many paths are named; the rest is counted. */
const shownPaths = 10;

/** The files that a run touched, one a line. */
export function touchedFiles({ plan }: ApiRun): readonly string[] {
  if (!plan) return [];
  const lines = [
    ...plan.create.map(({ path }) => `  created  ${path}`),
    ...plan.update.map(({ path }) => `  changed  ${path}`),
    ...plan.remove.map((path) => `  removed  ${path}`),
  ];
  const hidden = lines.length - shownPaths;
  return hidden > 0 ? [...lines.slice(0, shownPaths), `  … ${hidden} more`] : lines;
}

/** A run for machines. */
export function runToJson({ api, result, plan }: ApiRun): object {
  return {
    name: api.name,
    output: api.output,
    created: plan?.create.map((file) => file.path) ?? [],
    changed: plan?.update.map((file) => file.path) ?? [],
    removed: plan?.remove ?? [],
    unchanged: plan?.unchanged.length ?? 0,
    foreign: plan?.foreign ?? [],
    diagnostics: diagnosticsToJson(result.diagnostics, result.sources),
  };
}
