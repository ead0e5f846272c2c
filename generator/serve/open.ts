import type { Mock } from "../../templates/runtime/mocks/mock.ts";
import type { ApiTypes, MockOptions } from "../../templates/runtime/mocks/types.ts";
import type { ApiTarget } from "../config.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/source.ts";
import { linkProgram } from "./linker.ts";
import type { Program } from "./program.ts";
import { ProgramMemory } from "./remember.ts";
import type { Runtime } from "./runtime.ts";
import { scenariosFor } from "./scenarios.ts";

/** The mock of a description, or what is wrong with the description. */
export type Opened =
  | {
      readonly title: string;
      readonly operations: readonly string[];
      readonly mock: Mock<ApiTypes>;
    }
  | {
      readonly mock?: never;
      readonly diagnostics: readonly Diagnostic[];
      readonly sources: ReadonlyMap<string, SourceFile>;
    };

export type OpenOptions = {
  readonly cwd: string;
  readonly runtime: Runtime;
  readonly mock: MockOptions<ApiTypes>;
};

/** Starts the mock of a description: from what the last start remembered, or else from the beginning. */
export async function openMock(
  { entry }: Pick<ApiTarget, "entry">,
  { cwd, runtime, mock }: OpenOptions,
): Promise<Opened> {
  const memory = new ProgramMemory(entry, cwd);
  // What makes programs takes Node longer to load than a remembered one takes to start.
  let tools: typeof import("./make.ts") | undefined;
  const recalled = memory.recall(() => {
    const again = tools?.makeProgram(entry, cwd).program;
    if (!again) throw new Error(`${entry} was changed while its mock was running`);
    return again;
  });
  if (recalled?.isWhole) return started(recalled.program);
  tools = await import("./make.ts");
  if (recalled) return started(recalled.program);
  const { program, diagnostics, sources } = tools.makeProgram(entry, cwd);
  if (!program) return { diagnostics, sources };
  return started(memory.keep(program, sources));

  function started(program: Program): Opened {
    const { title, operations } = program;
    const api = linkProgram(program, runtime.modules);
    const ids = operations.map(({ id }) => id);
    const scenarios = scenariosFor(mock.scenarios ?? [], ids);
    return { title, operations: ids, mock: runtime.startMock(api, { ...mock, scenarios }) };
  }
}
