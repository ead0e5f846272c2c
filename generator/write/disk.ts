import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { RenderedFile } from "../print/file.ts";
import { isInside, manifestPath, readManifest } from "./manifest.ts";
import type { OutputState, Plan } from "./plan.ts";

/** Holds files of a run until all are written; exists only while a run is under way or after one was killed. */
const stagingPath = ".specwright-staging";
const journalPath = `${stagingPath}/journal.json`;

/** What a run does after everything is staged; once this is on the disk, the run will be finished, by the next one if need be. */
type Journal = { readonly move: readonly string[]; readonly remove: readonly string[] };

/** Reads the parts of an output folder that a plan needs: files that should be there and files that the last run made. */
export function readOutput(folder: string, wanted: readonly RenderedFile[]): OutputState {
  const manifest = readText(join(folder, manifestPath));
  const owned = manifest === undefined ? new Set<string>() : readManifest(manifest);
  const texts = new Map<string, string>();
  for (const path of new Set([...wanted.map((file) => file.path), ...owned])) {
    const text = readText(join(folder, path));
    if (text !== undefined) texts.set(path, text);
  }
  return { texts, owned };
}

/**
 * Carries out a plan. New text is staged first; only when all of it is on the disk are files moved into place, one rename each.
 * A run that is killed or fails before that leaves the folder as it was; one that is killed after it is finished by the next.
 */
export function writeOutput(folder: string, plan: Plan): void {
  const files = [...plan.create, ...plan.update];
  for (const path of [...files.map((file) => file.path), ...plan.remove]) {
    if (!isInside(path)) throw new Error(`a path outside the output folder: ${path}`);
  }
  if (files.length === 0 && plan.remove.length === 0) return;
  mkdirSync(folder, { recursive: true });
  withLock(folder, () => {
    recoverOutput(folder);
    try {
      for (const file of files) {
        const staged = join(folder, stagingPath, "files", file.path);
        mkdirSync(dirname(staged), { recursive: true });
        writeFileSync(staged, file.text, { flush: true });
      }
      mkdirSync(join(folder, stagingPath), { recursive: true });
      const journal: Journal = { move: files.map((file) => file.path), remove: plan.remove };
      const draft = join(folder, `${journalPath}.draft`);
      writeFileSync(draft, JSON.stringify(journal), { flush: true });
      renameSync(draft, join(folder, journalPath));
    } catch (error) {
      rmSync(join(folder, stagingPath), { recursive: true, force: true });
      throw error;
    }
    recoverOutput(folder);
  });
}

/** Finishes a run that was killed after everything was staged, and clears away what one left that was killed before. */
export function recoverOutput(folder: string): void {
  const text = readText(join(folder, journalPath));
  if (text !== undefined) {
    const journal = JSON.parse(text) as Journal;
    for (const path of journal.move) {
      const staged = join(folder, stagingPath, "files", path);
      if (!existsSync(staged)) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(staged, join(folder, path));
    }
    for (const path of journal.remove) {
      rmSync(join(folder, path), { force: true });
      removeEmptyFolders(folder, dirname(path));
    }
  }
  rmSync(join(folder, stagingPath), { recursive: true, force: true });
}

function removeEmptyFolders(folder: string, path: string): void {
  for (let current = path; current !== "." && current !== ""; current = dirname(current)) {
    const absolute = join(folder, current);
    if (!existsSync(absolute) || readdirSync(absolute).length > 0) return;
    rmdirSync(absolute);
  }
}

/** One run at a time writes to a folder. A lock whose process is gone is taken over. */
function withLock(folder: string, work: () => void): void {
  const lock = join(folder, ".specwright-lock");
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const holder = Number(readText(lock));
      if (Number.isInteger(holder) && holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
      else if (Date.now() > deadline)
        throw new Error(`another run holds ${lock}; remove the file if none is under way`, {
          cause: error,
        });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
