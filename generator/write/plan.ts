import type { RenderedFile } from "../print/file.ts";

/** What writing would do to one output folder. Paths count from the folder, with `/`. */
export type Plan = {
  readonly create: readonly RenderedFile[];
  readonly update: readonly (RenderedFile & { readonly before: string })[];
  readonly unchanged: readonly string[];
  /** Files of the last run that this one does not make. */
  readonly remove: readonly string[];
  /** Files that stand where one of ours would go, but that no run of ours made. */
  readonly foreign: readonly string[];
};

/** The output folder as it is: its text files that matter here, and the paths that the last run made. */
export type OutputState = {
  readonly texts: ReadonlyMap<string, string>;
  readonly owned: ReadonlySet<string>;
};

/** Compares what should be with what is. */
export function planOutput(files: readonly RenderedFile[], state: OutputState): Plan {
  const create: RenderedFile[] = [];
  const update: (RenderedFile & { before: string })[] = [];
  const unchanged: string[] = [];
  const foreign: string[] = [];
  const wanted = new Set(files.map((file) => file.path));
  for (const file of files) {
    if (file.kept) {
      unchanged.push(file.path);
      continue;
    }
    const before = state.texts.get(file.path);
    if (before === undefined) create.push(file);
    else if (before === file.text) unchanged.push(file.path);
    else if (state.owned.has(file.path)) update.push({ ...file, before });
    else foreign.push(file.path);
  }
  const remove = [...state.owned]
    .filter((path) => !wanted.has(path) && state.texts.has(path))
    .sort();
  return { create, update, unchanged, remove, foreign };
}

/** True if carrying out the plan would change nothing. */
export function isUpToDate(plan: Plan): boolean {
  return plan.create.length + plan.update.length + plan.remove.length + plan.foreign.length === 0;
}
