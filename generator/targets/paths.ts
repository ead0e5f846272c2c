import { readdirSync, statSync, type Stats } from "node:fs";
import { basename, dirname, isAbsolute, join, relative } from "node:path";

/** A path as people read it: from the working folder if it lies below, otherwise in full. */
export function shownPath(path: string, cwd: string): string {
  const shown = isWithin(cwd, path) ? relative(cwd, path) : path;
  return shown.replaceAll("\\", "/") || ".";
}

/**
 * A description as the output names it: without folders of this machine, the same wherever in the project the command is run, and
 * with no letter that means something anywhere.
 */
export function sourceName(input: string, output: string, cwd: string): string {
  const from = projectOf(input, output) ?? cwd;
  const path = isWithin(from, input) ? relative(from, input) : basename(input);
  return path.replaceAll("\\", "/").replace(/[^\p{L}\p{M}\p{N}/@+,=._~ -]/gu, "_");
}

/** The folder of the project that a file belongs to; the output is none, though it may have a `package.json` after the first run. */
function projectOf(file: string, output: string): string | undefined {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const marks = ["package.json", ".git"].map((name) => statusOf(join(folder, name)));
    if (folder !== output && marks.some((mark) => mark !== undefined)) return folder;
  }
  return undefined;
}

/** True for the folder itself and all below it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !/^\.\.[/\\]/.test(way);
}

/** What stands at a path; undefined for nothing, or for what the system keeps to itself. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The names in a folder, for suggestions. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
