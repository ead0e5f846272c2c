import { createTwoFilesPatch } from "diff";
import { diagnosticsToJson } from "../source/frame.ts";
import { isUpToDate } from "../write/plan.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { reportDiagnostics } from "./report.ts";
import { reportForeign, runApis, type ApiRun } from "./run-apis.ts";
import { selectApis } from "./select.ts";

/** `specwright check [api…]`: fails, with a diff, when `generated/` is not what the specs say. Writes nothing. */
export async function check(names: readonly string[], context: CommandContext): Promise<ExitCode> {
  const apis = selectApis(names, context);
  if (!apis) return 2;
  const runs = await runApis(apis, context);
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
  context.output.out(
    stale.length === 0
      ? `generated/ is up to date with ${runs.length} ${runs.length === 1 ? "spec" : "specs"}.\n`
      : `generated/ is stale for ${stale.map((run) => run.api.name).join(", ")}. Run \`npm run generate\`, read the diff, and commit it.\n`,
  );
  return stale.length === 0 ? 0 : 1;
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
