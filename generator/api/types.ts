import type { OutputKind } from "../targets/config-types.ts";

/** What to make of which description. */
export type GenerateOptions = {
  /** The OpenAPI document, YAML or JSON. Its `$ref`s stay within its folder. */
  readonly input: string;
  /** The folder for the output; made if it is missing. Only files that specwright made there are overwritten or removed. */
  readonly output: string;
  /** What to make; default: everything, as an npm package. Without `package`, the modules stand right in the output folder. */
  readonly emit?: readonly OutputKind[];
  /** The name of the npm package; default: that of the output folder. */
  readonly name?: string;
  /** The folder that paths count from; default: the working folder of the process. */
  readonly cwd?: string;
  /** Told each time a stage of the work begins. */
  readonly onProgress?: (progress: Progress) => void;
};

/** How far a run has come. */
export type Progress = {
  readonly stage: "read" | "lint" | "model" | "emit" | "write";
};

/** A problem of the description, of the options or of the output folder, with its place and what to do about it. */
export type Problem = {
  /** Such as `ref/unresolved`; `specwright explain <code>` says it at length. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly fix: string;
  /** Relative to `cwd`; undefined for a problem of the options. */
  readonly file: string | undefined;
  /** Counts from 1; undefined where there is no line, as for a file that is missing. */
  readonly line: number | undefined;
  /** Counts from 1, in code points. */
  readonly column: number | undefined;
};

/** How a run went. Paths count from the output folder, with `/`. */
export type GenerateResult = {
  /** False if there was an error; then nothing was written. Warnings and notes leave it true. */
  readonly ok: boolean;
  readonly diagnostics: readonly Problem[];
  readonly files: {
    /** Files that are new or have new text. */
    readonly written: readonly string[];
    readonly unchanged: readonly string[];
    /** Files of the last run that this one no longer makes. */
    readonly removed: readonly string[];
  };
};

/** Whether the output is what the description says. Paths count from the output folder, with `/`. */
export type CheckResult = {
  /** True if a run would change nothing. */
  readonly ok: boolean;
  readonly diagnostics: readonly Problem[];
  readonly files: {
    /** Files that a run would write and that are not there. */
    readonly missing: readonly string[];
    /** Files whose text a run would change. */
    readonly changed: readonly string[];
    readonly unchanged: readonly string[];
    /** Files that a run would remove. */
    readonly orphaned: readonly string[];
  };
};
