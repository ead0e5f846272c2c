import { readModel } from "../pipeline.ts";
import { hasErrors } from "../source/diagnostic.ts";
import { diagnosticsToJson } from "../source/frame.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { reportDiagnostics } from "./report.ts";
import { selectApis } from "./select.ts";

/** `specwright lint [api…]`: every problem of the specs, without generating anything. */
export function lintSpecs(names: readonly string[], context: CommandContext): ExitCode {
  const apis = selectApis(names, context);
  if (!apis) return 2;
  const runs = apis.map((target) => ({ target, ...readModel(target, { cwd: context.cwd }) }));
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
