import type { Diagnostic } from "../source/diagnostic.ts";
import { renderDiagnostics } from "../source/frame.ts";
import type { ApiRun } from "../run.ts";
import type { SourceFile } from "../source/source.ts";
import { visible } from "../source/visible.ts";
import type { UsagePlace, UsageProblem } from "../targets/codes.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";

/** Prints problems with their code frames, if there are any. */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  context: CommandContext,
): void {
  if (diagnostics.length === 0) return;
  context.output.error(renderDiagnostics(diagnostics, sources, { color: context.output.color }));
}

/** Says what is wrong with what was asked for, and gives the exit code for it. */
export function reportUsage(problems: readonly UsageProblem[], context: CommandContext): ExitCode {
  if (context.json) context.output.out(`${JSON.stringify({ usage: problems }, undefined, 2)}\n`);
  else
    for (const { code, message, fix, at } of problems)
      context.output.error(
        `${at ? `${shown(at)}  ` : ""}error  ${code}  ${visible(message)}\n  fix: ${visible(fix)}\n`,
      );
  return 2;
}

function shown({ file, line, column }: UsagePlace): string {
  return visible(line === undefined ? file : `${file}:${line}:${column}`);
}

/** The refusal to touch files that no run of ours made. */
export function reportForeign(run: ApiRun, context: CommandContext): void {
  for (const path of run.plan?.foreign ?? []) {
    context.output.error(
      `${run.api.output}/${path}: this file was not made by specwright and stands where a generated one goes. ` +
        "It was left as it was and nothing was written; move or remove it, then run again.\n",
    );
  }
}
