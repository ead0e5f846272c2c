import type { ApiTarget } from "../config.ts";
import { withNeeds } from "../emit/kinds.ts";
import type { Meaning } from "../pipeline.ts";
import { isBlocked, runApis, writeRuns } from "../run.ts";
import { isSmall } from "../serve/remember.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { progressLine } from "./progress.ts";
import { reportDiagnostics, reportForeign, reportUsage } from "./report.ts";
import { selectApis, type Selection } from "./select.ts";
import { runToJson, summary } from "./summary.ts";

/** `specwright generate`: descriptions to packages or modules. Nothing is written for any API if one of them has an error. */
export async function generate(selection: Selection, context: CommandContext): Promise<ExitCode> {
  const { value: targets, problems } = await selectApis(selection, context.cwd);
  if (problems) return reportUsage(problems, context);
  const started = performance.now();
  const progress = progressLine(context.output);
  const meanings = new Map<ApiTarget, Meaning>();
  const runs = await runApis(targets, {
    cwd: context.cwd,
    onStage: progress.show,
    onMeaning: (target, meaning) => {
      // A large one is not worth its memory: its mock is made as it is asked for.
      if (withNeeds(target.emit).has("mocks") && isSmall(meaning.api))
        meanings.set(target, meaning);
    },
    recall: true,
  });
  progress.clear();
  const blocked = isBlocked(runs);
  if (!blocked) writeRuns(runs);
  const milliseconds = Math.round(performance.now() - started);
  if (context.json) {
    context.output.out(
      `${JSON.stringify({ written: !blocked, milliseconds, apis: runs.map(runToJson) }, undefined, 2)}\n`,
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
  // Nobody waits for this any more.
  if (!blocked && meanings.size > 0) {
    const { makeAhead } = await import("../serve/ahead.ts");
    for (const [target, meaning] of meanings) makeAhead(target, meaning, context.cwd);
  }
  return blocked ? 1 : 0;
}
