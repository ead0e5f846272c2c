import { existsSync, realpathSync, watch, type FSWatcher } from "node:fs";
import { dirname } from "node:path";
import { changedSince, stampOf, type Graph } from "./graph.ts";

/** Editors write a file in several steps; it counts when nothing has moved for this long. */
const settleMilliseconds = 25;

/** How often the files are looked at without being told: some file systems tell nothing, and a folder may be replaced as a whole. */
const lookMilliseconds = 1000;

/** Notices changes of files. Folders are what is watched, since editors put a new file in place of the old one. */
export class Changes {
  readonly #stop: AbortSignal;
  readonly #watchers = new Map<string, FSWatcher>();
  #notice: () => void = () => {};

  constructor(stop: AbortSignal) {
    this.#stop = stop;
  }

  /** Waits until files of the graph are no longer as they were; undefined if it was told to stop. */
  async next(graph: Graph): Promise<readonly string[] | undefined> {
    this.#watchFoldersOf(graph);
    while (!this.#stop.aborted) {
      // Looked at before anything is awaited, so that what happened during the run is not missed.
      const changed = await this.#settled(graph);
      if (changed.length > 0) return changed;
      await this.#noticed();
    }
    this.#close();
    return undefined;
  }

  /** The files that changed, once two looks in a row see the same. */
  async #settled(graph: Graph): Promise<readonly string[]> {
    let changed = changedSince(graph);
    for (;;) {
      if (changed.length === 0) return changed;
      const before = changed.map((path) => `${path} ${stampOf(path)}`).join("\n");
      await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
      changed = changedSince(graph);
      if (before === changed.map((path) => `${path} ${stampOf(path)}`).join("\n")) return changed;
    }
  }

  #noticed(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#stop.removeEventListener("abort", done);
        this.#notice = () => {};
        resolve();
      };
      const timer = setTimeout(done, lookMilliseconds);
      this.#stop.addEventListener("abort", done);
      this.#notice = done;
      if (this.#stop.aborted) done();
    });
  }

  #watchFoldersOf(graph: Graph): void {
    const wanted = new Set([...graph.keys()].flatMap(foldersOf));
    for (const [folder, watcher] of this.#watchers) {
      if (wanted.has(folder) && existsSync(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of wanted) {
      if (this.#watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, () => this.#notice());
        watcher.on("error", () => watcher.close());
        this.#watchers.set(folder, watcher);
      } catch {
        // No watcher left on this system, or the folder has just gone: then looking from time to time must do.
      }
    }
  }

  #close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }
}

/** The nearest folder that is there, and, for a link, that of the file which is meant. */
function foldersOf(path: string): readonly string[] {
  let folder = dirname(path);
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  try {
    return [folder, dirname(realpathSync(path))];
  } catch {
    return [folder];
  }
}
