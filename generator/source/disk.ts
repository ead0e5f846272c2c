import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** What reading needs of a file system; paths are absolute. */
export type Disk = {
  /** The path without symbolic links; undefined where nothing is. */
  readonly realPath: (path: string) => string | undefined;
  /** The size of a regular file; undefined for anything else. */
  readonly size: (path: string) => number | undefined;
  readonly read: (path: string) => Uint8Array;
  /** The names in a folder, for suggestions. */
  readonly list: (folder: string) => readonly string[];
};

/** The real file system. */
export const localDisk: Disk = {
  realPath: (path) => attempt(() => realpathSync.native(path)),
  // A pipe or a device has no size and may never end, so only regular files are read.
  size: (path) =>
    attempt(() => {
      const status = statSync(path);
      return status.isFile() ? status.size : undefined;
    }),
  read: (path) => readFileSync(path),
  list: (folder) => attempt(() => readdirSync(folder)) ?? [],
};

/** A file system in memory: absolute path to content. */
export function memoryDisk(files: Readonly<Record<string, string | Uint8Array>>): Disk {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  return {
    realPath: (path) => (contents.has(path) ? path : undefined),
    size: (path) => contents.get(path)?.length,
    read: (path) => contents.get(path) ?? new Uint8Array(),
    list: (folder) =>
      [...contents.keys()]
        .filter((path) => dirname(path) === folder)
        .map((path) => path.slice(path.lastIndexOf("/") + 1)),
  };
}

/** Undefined where the system says no: a missing file, a loop of links, no permission, a name with a NUL. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
