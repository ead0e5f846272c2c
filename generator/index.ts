import type { CheckResult, GenerateOptions, GenerateResult } from "./api/types.ts";

export type {
  CheckResult,
  GenerateOptions,
  GenerateResult,
  Problem,
  Progress,
} from "./api/types.ts";
export {
  defineConfig,
  type ApiConfig,
  type Config,
  type OutputKind,
} from "./targets/config-types.ts";

/**
 * Turns a description into files. It never prints and never ends the process; what a person can get wrong, in the description
 * or in the options, comes back as `diagnostics`. Nothing is written if one of them is an error.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  return (await import("./api/run.ts")).generate(options);
}

/** Says whether the output folder holds what `generate` would write. Writes nothing. */
export async function check(options: GenerateOptions): Promise<CheckResult> {
  return (await import("./api/run.ts")).check(options);
}
