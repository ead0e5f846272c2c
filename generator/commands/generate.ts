import { diagnosticsToJson } from "../source/frame.ts";
import { writeOutput } from "../write/disk.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { reportDiagnostics } from "./report.ts";
import { reportForeign, runApis, type ApiRun } from "./run-apis.ts";
import { selectApis } from "./select.ts";

/** `specwright generate [api…]`: specs to packages. Nothing is written for any API if one of them has an error. */
export async function generate(
  names: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  const apis = selectApis(names, context);
  if (!apis) return 2;
  const started = performance.now();
  const runs = await runApis(apis, context);
  const blocked = runs.some((run) => !run.plan || run.plan.foreign.length > 0);
  if (!blocked) for (const run of runs) if (run.plan) writeOutput(run.folder, run.plan);
  const milliseconds = Math.round(performance.now() - started);
  if (context.json) {
    context.output.out(
      `${JSON.stringify({ written: !blocked, milliseconds, apis: runs.map(toJson) }, undefined, 2)}\n`,
    );
  } else {
    for (const run of runs) {
      reportDiagnostics(run.result.diagnostics, run.result.sources, context);
      reportForeign(run, context);
      if (!blocked) context.output.out(`${summary(run)}\n`);
    }
    context.output.out(
      blocked ? "Nothing was written.\n" : `Done in ${(milliseconds / 1000).toFixed(1)} s.\n`,
    );
  }
  return blocked ? 1 : 0;
}

function summary({ api, plan }: ApiRun): string {
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

function toJson({ api, result, plan }: ApiRun): object {
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
