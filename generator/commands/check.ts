import { createTwoFilesPatch } from "diff";
import { runApis, type ApiRun } from "../run.ts";
import { diagnosticsToJson } from "../source/frame.ts";
import { isUpToDate } from "../write/plan.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { progressLine } from "./progress.ts";
import { reportDiagnostics, reportForeign, reportUsage } from "./report.ts";
import { selectApis, type Selection } from "./select.ts";

/** `specwright check`: fails, with a diff, when the output is not what the descriptions say. Writes nothing. */
export async function check(selection: Selection, context: CommandContext): Promise<ExitCode> {
  const { value: targets, problems } = await selectApis(selection, context.cwd);
  if (problems) return reportUsage(problems, context);
  const progress = progressLine(context.output);
  const runs = await runApis(targets, { cwd: context.cwd, onStage: progress.show });
  progress.clear();
  const stale = runs.filter((run) => !run.plan || !isUpToDate(run.plan));
  if (context.json) {
    context.output.out(
      `${JSON.stringify({ upToDate: stale.length === 0, apis: runs.map(toJson) }, undefined, 2)}\n`,
    );
    return stale.length === 0 ? 0 : 1;
  }
  for (const run of runs) {
    reportDiagnostics(
      run.result.diagnostics.filter(({ severity }) => severity === "error"),
      run.result.sources,
      context,
    );
    reportForeign(run, context);
    if (run.plan) context.output.out(differences(run));
  }
  context.output.out(`${verdict(runs, stale)}\n`);
  return stale.length === 0 ? 0 : 1;
}

function verdict(runs: readonly ApiRun[], stale: readonly ApiRun[]): string {
  const shown = (list: readonly ApiRun[]) => list.map(({ api }) => api.output).join(", ");
  const commands = new Set(stale.map(({ api }) => api.command ?? "npm run generate"));
  return stale.length === 0
    ? `${shown(runs)} ${runs.length === 1 ? "is" : "are"} up to date.`
    : `${shown(stale)} ${stale.length === 1 ? "is" : "are"} stale. Run \`${[...commands].join("` and `")}\`, read the diff, and commit it.`;
}

/** At most this many lines of differences are shown for one API; the rest is counted. */
const shownLines = 200;

function differences({ api, plan }: ApiRun): string {
  if (!plan) return "";
  const patches = [
    ...plan.create.map((file) => patch(api.output, file.path, "", file.text)),
    ...plan.update.map((file) => patch(api.output, file.path, file.before, file.text)),
    ...plan.remove.map((path) => `--- ${api.output}/${path}\n+++ (no longer made)\n`),
  ];
  const lines = patches.join("").split("\n");
  const hidden = lines.length - shownLines;
  return hidden > 0
    ? `${lines.slice(0, shownLines).join("\n")}\n… ${hidden} more lines\n`
    : lines.join("\n");
}

function patch(folder: string, path: string, before: string, after: string): string {
  const name = `${folder}/${path}`;
  return createTwoFilesPatch(name, name, before, after, "on disk", "from the spec", {
    context: 2,
  }).replace(/^(Index: .*\n)?=+\n/, "");
}

function toJson({ api, plan, result }: ApiRun): object {
  return {
    name: api.name,
    upToDate: plan !== undefined && isUpToDate(plan),
    missing: plan?.create.map((file) => file.path) ?? [],
    changed: plan?.update.map((file) => file.path) ?? [],
    orphaned: plan?.remove ?? [],
    foreign: plan?.foreign ?? [],
    diagnostics: diagnosticsToJson(result.diagnostics, result.sources),
  };
}
