import { readdirSync, statSync, type Stats } from "node:fs";
import { basename, isAbsolute, relative } from "node:path";

/** A path as people read it: from the working folder if it lies below, otherwise in full. */
export function shownPath(path: string, cwd: string): string {
  const shown = isWithin(cwd, path) ? relative(cwd, path) : path;
  return shown.replaceAll("\\", "/") || ".";
}

/** A description as the output names it: without folders of this machine, and with no letter that means something anywhere. */
export function sourceName(input: string, cwd: string): string {
  const path = isWithin(cwd, input) ? relative(cwd, input) : basename(input);
  return path.replaceAll("\\", "/").replace(/[^\p{L}\p{M}\p{N}/@+,=._~ -]/gu, "_");
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
