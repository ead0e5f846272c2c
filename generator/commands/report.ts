import type { Diagnostic } from "../source/diagnostic.ts";
import { renderDiagnostics } from "../source/frame.ts";
import type { SourceFile } from "../source/source.ts";
import type { CommandContext } from "./outcome.ts";

/** Prints problems with their code frames, if there are any. */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  context: CommandContext,
): void {
  if (diagnostics.length === 0) return;
  context.output.error(renderDiagnostics(diagnostics, sources, { color: context.output.color }));
}
