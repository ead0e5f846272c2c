import { join } from "node:path";
import type { ApiTarget } from "../config.ts";
import { runPipeline, type PipelineResult } from "../pipeline.ts";
import { hasErrors } from "../source/diagnostic.ts";
import { loadTemplates } from "../root.ts";
import { recoverOutput, readOutput } from "../write/disk.ts";
import { planOutput, type Plan } from "../write/plan.ts";
import type { CommandContext } from "./outcome.ts";
import { progressLine } from "./progress.ts";

/** One API after the pipeline: its problems, and, where there is no error, what writing it would do. */
export type ApiRun = {
  readonly api: ApiTarget;
  readonly folder: string;
  readonly result: PipelineResult;
  readonly plan: Plan | undefined;
};

/** Runs the pipeline for each API, with progress; writes nothing but what a killed run left unfinished. */
export async function runApis(
  apis: readonly ApiTarget[],
  context: CommandContext,
): Promise<readonly ApiRun[]> {
  const templates = loadTemplates();
  const progress = progressLine(context.output);
  const runs: ApiRun[] = [];
  for (const api of apis) {
    const folder = join(context.cwd, api.output);
    const result = await runPipeline(api, {
      cwd: context.cwd,
      templates,
      onStage: (stage) => progress.show(api.name, stage),
    });
    recoverOutput(folder);
    const plan =
      result.files && !hasErrors(result.diagnostics)
        ? planOutput(result.files, readOutput(folder, result.files))
        : undefined;
    runs.push({ api, folder, result, plan });
  }
  progress.clear();
  return runs;
}

/** The refusal to touch files that no run of ours made. */
export function reportForeign(run: ApiRun, context: CommandContext): void {
  for (const path of run.plan?.foreign ?? []) {
    context.output.error(
      `${run.api.output}/${path}: this file was not made by specwright and stands where a generated one goes. ` +
        "It was left as it is and nothing was written; move or remove it, then run again.\n",
    );
  }
}
