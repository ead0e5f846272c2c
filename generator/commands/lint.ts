import { hasErrors } from "../source/diagnostic.ts";
import { diagnosticsToJson } from "../source/frame.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { reportDiagnostics, reportUsage } from "./report.ts";
import { selectApis, type Selection } from "./select.ts";

/** `specwright lint`: every problem of the descriptions, without generating anything. */
export async function lintSpecs(selection: Selection, context: CommandContext): Promise<ExitCode> {
  const { value: targets, problems } = await selectApis(
    { ...selection, readOnly: true },
    context.cwd,
  );
  if (problems) return reportUsage(problems, context);
  const { readModel } = await import("../pipeline.ts");
  const runs = targets.map((target) => ({ target, ...readModel(target, { cwd: context.cwd }) }));
  const failed = runs.some((run) => hasErrors(run.diagnostics));
  if (context.json) {
    const results = runs.map(({ target, diagnostics, sources }) => ({
      name: target.name,
      diagnostics: diagnosticsToJson(diagnostics, sources),
    }));
    context.output.out(`${JSON.stringify({ ok: !failed, apis: results }, undefined, 2)}\n`);
  } else {
    for (const { target, diagnostics, sources } of runs) {
      reportDiagnostics(diagnostics, sources, context);
      if (!hasErrors(diagnostics)) context.output.out(`${target.entry}: fine\n`);
    }
  }
  return failed ? 1 : 0;
}
