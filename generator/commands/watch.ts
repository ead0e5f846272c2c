import { resolve } from "node:path";
import type { ApiTarget } from "../config.ts";
import { isBlocked, runApis, writeRuns, type ApiRun } from "../run.ts";
import { findConfig } from "../targets/config-file.ts";
import { shownPath } from "../targets/paths.ts";
import { Changes } from "../watch/changes.ts";
import { recordingDisk, stampOf, type Graph } from "../watch/graph.ts";
import { isSystemError } from "../write/system-error.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { progressLine } from "./progress.ts";
import { reportDiagnostics, reportForeign, reportUsage } from "./report.ts";
import { selectApis, type Selection } from "./select.ts";
import { runToJson, summary, touchedFiles } from "./summary.ts";

/**
 * `specwright generate --watch`: generates, and again whenever a file that a run asked for changes, until it is interrupted. Each
 * API stands alone: one that is broken keeps its last good output, and its problems are shown.
 */
export async function watch(selection: Selection, context: CommandContext): Promise<ExitCode> {
  const { cwd } = context;
  const first = await selectApis(selection, cwd);
  if (first.problems) return reportUsage(first.problems, context);
  const stop = stopSignal();
  const changes = new Changes(stop);
  const graphs = new Map<ApiTarget, Graph>();
  let config = configGraph(selection, cwd);
  let due: readonly ApiTarget[] = first.value;
  for (;;) {
    for (const target of due) {
      if (!stop.aborted) graphs.set(target, await runOne(target, context));
    }
    const all = new Map([config, ...graphs.values()].flatMap((graph) => [...graph]));
    if (!stop.aborted && !context.json) context.output.out(`${waiting(all.size)}\n`);
    const changed = await changes.next(all);
    if (!changed) return 0;
    sayChanged(changed, context);
    if (changed.some((path) => config.has(path))) {
      config = configGraph(selection, cwd);
      const again = await selectApis(selection, cwd);
      due = [];
      if (again.problems) reportUsage(again.problems, context);
      else {
        graphs.clear();
        due = again.value;
      }
    } else {
      due = [...graphs].flatMap(([target, graph]) =>
        changed.some((path) => graph.has(path)) ? [target] : [],
      );
    }
  }
}

/** Runs one API, writes it if it is sound, and says what came of it; gives the files that it asked for. */
async function runOne(target: ApiTarget, context: CommandContext): Promise<Graph> {
  const { cwd, output } = context;
  const { disk, graph } = recordingDisk();
  const started = performance.now();
  const progress = progressLine(output);
  const runs = await runApis([target], { cwd, disk, recall: true, onStage: progress.show });
  progress.clear();
  const written = !isBlocked(runs) && tryToWrite(runs, context);
  const milliseconds = Math.round(performance.now() - started);
  for (const run of runs) {
    if (context.json) {
      output.out(`${JSON.stringify({ written, milliseconds, ...runToJson(run) })}\n`);
      continue;
    }
    reportDiagnostics(run.result.diagnostics, run.result.sources, context);
    reportForeign(run, context);
    output.out(
      written
        ? [`${summary(run)} (${milliseconds} ms)`, ...touchedFiles(run), ""].join("\n")
        : `${target.output}: nothing was written; the last good output stays.\n`,
    );
  }
  if (graph.size > 0) return graph;
  // Nothing was read, since the run before said all: its files are the graph.
  const paths = runs.flatMap(({ result }) => [...result.sources.keys()]);
  return new Map(paths.map((path) => [resolve(cwd, path), stampOf(resolve(cwd, path))]));
}

/** False, after saying so, where the system refuses: there may be room again at the next change. */
function tryToWrite(runs: readonly ApiRun[], context: CommandContext): boolean {
  try {
    writeRuns(runs);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    context.output.error(`${error.message}\n`);
    return false;
  }
}

function sayChanged(changed: readonly string[], context: CommandContext): void {
  const paths = changed.map((path) => shownPath(path, context.cwd));
  context.output.out(
    context.json ? `${JSON.stringify({ inputs: paths })}\n` : `\n${paths.join(", ")} changed\n`,
  );
}

function waiting(files: number): string {
  return `Watching ${files} ${files === 1 ? "file" : "files"}; Ctrl-C ends.`;
}

function configGraph(selection: Selection, cwd: string): Graph {
  if (selection.input !== undefined) return new Map();
  const { value: path } = findConfig(selection.config, cwd);
  const given = selection.config === undefined ? undefined : resolve(cwd, selection.config);
  const watched = path ?? given;
  return watched === undefined ? new Map() : new Map([[watched, stampOf(watched)]]);
}

/** Aborted by Ctrl-C, and by whoever ends the process politely. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => controller.abort());
  return controller.signal;
}
