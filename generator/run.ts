import { relative, resolve } from "node:path";
import { Memory } from "./cache/memory.ts";
import type { ApiTarget } from "./config.ts";
import type { Meaning, PipelineResult, Stage } from "./pipeline.ts";
import { loadTemplates } from "./root.ts";
import { hasErrors } from "./source/diagnostic.ts";
import type { Disk } from "./source/disk.ts";
import { readOutput, recoverOutput, writeOutput } from "./write/disk.ts";
import { planOutput, type Plan } from "./write/plan.ts";

/** One API after the pipeline: its problems, and, where there is no error, what writing it would do. */
export type ApiRun = {
  readonly api: ApiTarget;
  readonly folder: string;
  readonly result: PipelineResult;
  readonly plan: Plan | undefined;
  /** Where the run is remembered once it is written. */
  readonly memory?: Memory | undefined;
};

export type RunOptions = {
  readonly cwd: string;
  readonly onStage?: ((api: ApiTarget, stage: Stage) => void) | undefined;
  readonly onMeaning?: ((api: ApiTarget, meaning: Meaning) => void) | undefined;
  /** Where descriptions are read from; default: the real file system. */
  readonly disk?: Disk | undefined;
  /** True if work of the last run need not be done again; default: false. */
  readonly recall?: boolean | undefined;
};

/** Runs the pipeline for each API; writes nothing but what a killed run left unfinished. */
export async function runApis(
  apis: readonly ApiTarget[],
  { cwd, onStage, onMeaning, disk, recall: mayRecall }: RunOptions,
): Promise<readonly ApiRun[]> {
  const runs: ApiRun[] = [];
  for (const api of apis) {
    const folder = resolve(cwd, api.output);
    const memory = mayRecall ? new Memory(api, cwd) : undefined;
    const recalled = memory?.recall();
    if (recalled) {
      runs.push({
        api,
        folder,
        result: { ...recalled, files: undefined },
        plan: nothingToDo(recalled.outputs),
      });
      continue;
    }
    const { runPipeline } = await import("./pipeline.ts");
    const templates = loadTemplates();
    const result = await runPipeline(api, {
      cwd,
      templates,
      onStage: (stage) => onStage?.(api, stage),
      onMeaning: (meaning) => onMeaning?.(api, meaning),
      earlier: memory?.earlier(),
      ...(disk ? { disk } : {}),
    });
    recoverOutput(folder);
    const plan =
      result.files && !hasErrors(result.diagnostics)
        ? sparing(
            [...result.sources.keys()].map((path) => resolve(cwd, path)),
            folder,
            planOutput(result.files, readOutput(folder, result.files)),
          )
        : undefined;
    runs.push({ api, folder, result, plan, memory });
  }
  return runs;
}

/** True if one of the runs must not be written; then none is. */
export function isBlocked(runs: readonly ApiRun[]): boolean {
  return runs.some((run) => !run.plan || run.plan.foreign.length > 0);
}

/** Writes what the runs made, and remembers them. */
export function writeRuns(runs: readonly ApiRun[]): void {
  for (const { folder, plan, result, memory } of runs) {
    if (!plan) continue;
    writeOutput(folder, plan);
    if (result.files) memory?.remember({ ...result, files: result.files, units: result.units });
  }
}

function nothingToDo(paths: readonly string[]): Plan {
  return { create: [], update: [], unchanged: paths, remove: [], foreign: [] };
}

/** A file that was read is the user's, whatever it holds: one with the very text of ours would otherwise pass as ours. */
function sparing(inputs: readonly string[], folder: string, plan: Plan): Plan {
  const spared = new Set(inputs.map((path) => relative(folder, path).replaceAll("\\", "/")));
  const touched = [
    ...[...plan.create, ...plan.update].map((file) => file.path),
    ...plan.unchanged,
    ...plan.remove,
  ].filter((path) => spared.has(path));
  return { ...plan, foreign: [...new Set([...plan.foreign, ...touched])] };
}
