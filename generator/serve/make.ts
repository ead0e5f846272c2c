import { readModel } from "../pipeline.ts";
import { hasErrors, type Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/source.ts";
import type { Program } from "./modules.ts";
import { openProgram } from "./program.ts";

export { openEarly } from "./early.ts";
export { allModules } from "./program.ts";

/** Reads a description and begins its program; none if the description has an error. */
export function makeProgram(
  entry: string,
  cwd: string,
): {
  readonly program: Program | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
} {
  const { api, diagnostics, sources } = readModel({ entry }, { cwd });
  const program = api && !hasErrors(diagnostics) ? openProgram(api) : undefined;
  return { program, diagnostics, sources };
}
