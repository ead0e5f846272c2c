import type { Mock } from "../../templates/runtime/mocks/mock.ts";
import type { ApiTypes, MockOptions } from "../../templates/runtime/mocks/types.ts";
import type { ApiTarget } from "../config.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/source.ts";
import type { EarlyStart } from "./early.ts";
import type { Example } from "./example.ts";
import { linkProgram } from "./linker.ts";
import { entryModule, type Program, type Sketch } from "./modules.ts";
import { ProgramMemory } from "./remember.ts";
import type { Runtime } from "./runtime.ts";
import { ownOptions } from "./own-options.ts";

/** What is wrong with a description. */
export type Broken = {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
};

/** The mock of a description, or what is wrong with the description. */
export type Opened =
  | {
      readonly title: string;
      readonly operations: readonly string[];
      readonly example: Example | undefined;
      /** The kinds of resources that it knows. */
      readonly kinds: readonly string[];
      readonly mock: Mock<ApiTypes>;
      /**
       * There where a large description has been checked only as far as its answers need it: checks the rest, and says what is
       * wrong with it. Takes a second, in which nothing is answered.
       */
      readonly finish?: () => Broken | undefined;
    }
  | (Broken & { readonly mock?: never });

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
  const makeAgain = (): Program => {
    const again = tools?.makeProgram(entry, cwd).program;
    if (!again) throw new Error(`${entry} was changed while its mock was running`);
    return again;
  };
  const recalled = memory.recall(makeAgain);
  if (recalled?.isWhole) return started(recalled.program);
  tools = await import("./make.ts");
  const { allModules, makeProgram, openEarly } = tools;
  let early: EarlyStart | undefined;
  if (recalled) {
    const { program, has } = recalled;
    return started(program, (sketch) => {
      if (has(sketch.module)) return undefined;
      early ??= openEarly(entry, cwd, runtime);
      return early?.load(sketch);
    });
  }
  early = openEarly(entry, cwd, runtime);
  if (early) return startedEarly(early);
  const { program, diagnostics, sources } = makeProgram(entry, cwd);
  if (!program) return { diagnostics, sources };
  return started(memory.keep(program, sources, allModules));

  function started(
    program: Program,
    load?: (sketch: Sketch) => ReturnType<EarlyStart["load"]>,
  ): Exclude<Opened, Broken> {
    const { title, operations, example } = program;
    const api = linkProgram(program, runtime.modules, load);
    const ids = operations.map(({ id }) => id);
    const kinds = Object.keys(api.state?.kinds ?? {});
    const own = runtime.startMock(api, ownOptions(mock, kinds, ids));
    return { title, operations: ids, example, kinds, mock: own };
  }

  /** Answers from parts of the description, each checked before it is used, until the whole has been read. */
  function startedEarly({ program: outline, load }: EarlyStart): Opened {
    let whole: Program | undefined;
    const used: Sketch[] = [];
    const makeWhole = (): Broken | undefined => {
      if (whole) return undefined;
      const { program, diagnostics, sources } = makeProgram(entry, cwd);
      if (!program) return { diagnostics, sources };
      whole = memory.keep(program, sources, allModules);
      return undefined;
    };
    const textOf = (path: string): string => {
      if (path === entryModule) return outline.textOf(path);
      if (makeWhole() || !whole) throw new Error(`${entry} has an error`);
      return whole.textOf(path);
    };
    return {
      ...started({ ...outline, textOf }, (sketch) => {
        if (whole) return undefined;
        used.push(sketch);
        return load(sketch);
      }),
      finish: () => {
        const broken = makeWhole();
        // The next start finds among what is remembered what this one has used.
        whole?.textOf(entryModule);
        for (const { module } of used) if (whole) allModules(whole, module);
        return broken;
      },
    };
  }
}
