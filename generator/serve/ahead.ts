import type { ApiTarget } from "../config.ts";
import type { Meaning } from "../pipeline.ts";
import { openProgram, allModules } from "./program.ts";
import { ProgramMemory } from "./remember.ts";

/** Makes the mock of a description that was just generated from, so that its first start finds what a later one would. */
export function makeAhead(
  { entry }: Pick<ApiTarget, "entry">,
  { api, sources }: Meaning,
  cwd: string,
): void {
  new ProgramMemory(entry, cwd).fill(openProgram(api), sources, allModules);
}
