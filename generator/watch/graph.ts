import { statSync } from "node:fs";
import { localDisk, type Disk } from "../source/disk.ts";

/** The files that a run asked for, by absolute path, each as it was at that moment; those that were missing among them. */
export type Graph = ReadonlyMap<string, string>;

/** The real disk, with a list of all that was asked of it. */
export function recordingDisk(): { readonly disk: Disk; readonly graph: Graph } {
  const graph = new Map<string, string>();
  // Reading asks for the size of each file first, also of one that turns out to be missing.
  const size = (path: string): number | undefined => {
    graph.set(path, stampOf(path));
    return localDisk.size(path);
  };
  return { disk: { ...localDisk, size }, graph };
}

/** What changes when somebody writes a file, puts another in its place, or removes it. */
export function stampOf(path: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch {
    return "missing";
  }
}

/** The files that are no longer as they were. */
export function changedSince(graph: Graph): readonly string[] {
  return [...graph].filter(([path, stamp]) => stampOf(path) !== stamp).map(([path]) => path);
}
