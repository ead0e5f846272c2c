import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { RenderedFile } from "../print/file.ts";
import { clearJournal, readJournal, writeJournal, type Changes } from "./journal.ts";
import { withLock } from "./lock.ts";
import { isInside, manifestPath, readManifest } from "./manifest.ts";
import type { OutputState, Plan } from "./plan.ts";

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
 * Carries out a plan. All new text goes to a journal first, and only when that is whole is a file touched. A run that fails
 * leaves the folder as it was; one that is killed while it changes files is finished by the next.
 */
export function writeOutput(folder: string, plan: Plan): void {
  const changes: Changes = { write: [...plan.create, ...plan.update], remove: plan.remove };
  for (const path of [...changes.write.map((file) => file.path), ...changes.remove]) {
    if (!isInside(path)) throw new Error(`a path outside the output folder: ${path}`);
  }
  if (changes.write.length === 0 && changes.remove.length === 0) return;
  mkdirSync(folder, { recursive: true });
  withLock(folder, () => {
    recoverOutput(folder);
    writeJournal(folder, changes);
    try {
      carryOut(folder, changes);
    } catch (error) {
      putBack(folder, plan);
      clearJournal(folder);
      throw error;
    }
    clearJournal(folder);
  });
}

/** Undoes what a run wrote before the disk refused (removals come last, so they need no undoing). */
function putBack(folder: string, plan: Plan): void {
  for (const { path } of plan.create) {
    const absolute = join(folder, path);
    if (lstatSync(absolute, { throwIfNoEntry: false })?.isFile()) rmSync(absolute);
    removeEmptyFolders(folder, dirname(path));
  }
  for (const { path, before } of plan.update) {
    if (readText(join(folder, path)) !== before) writeFileSync(join(folder, path), before);
  }
}

/** Finishes a run that was killed while it changed files, and clears away what one left that was killed before. */
export function recoverOutput(folder: string): void {
  const changes = readJournal(folder);
  if (changes) carryOut(folder, changes);
  clearJournal(folder);
}

function carryOut(folder: string, { write, remove }: Changes): void {
  const made = new Set<string>();
  for (const { path, text } of write) {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), text);
  }
  for (const path of remove) {
    rmSync(join(folder, path), { force: true });
    removeEmptyFolders(folder, dirname(path));
  }
}

function removeEmptyFolders(folder: string, path: string): void {
  for (let current = path; current !== "." && current !== ""; current = dirname(current)) {
    const absolute = join(folder, current);
    try {
      if (readdirSync(absolute).length > 0) return;
      rmdirSync(absolute);
    } catch {
      return;
    }
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
