import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { RenderedFile } from "../print/file.ts";
import { clearJournal, hasJournal, readJournal, writeJournal, type Changes } from "./journal.ts";
import { linkFinder, noFollow } from "./links.ts";
import { withLock } from "./lock.ts";
import { isInside, manifestPath, readManifest } from "./manifest.ts";
import type { OutputState, Plan } from "./plan.ts";

/**
 * Reads the parts of an output folder that a plan needs: files that should be there and files that the last run made. What stands
 * behind a symbolic link is neither ours nor in the folder.
 */
export function readOutput(folder: string, wanted: readonly RenderedFile[]): OutputState {
  if (!existsSync(folder)) return { texts: new Map(), owned: new Set() };
  const manifest = readText(join(folder, manifestPath));
  const owned = new Set(typeof manifest === "string" ? readManifest(manifest) : []);
  const isLinked = linkFinder(folder);
  const texts = new Map<string, string>();
  const kept = new Set(wanted.filter((file) => file.kept).map((file) => file.path));
  for (const path of new Set([...wanted.map((file) => file.path), ...owned])) {
    if (kept.has(path)) continue;
    const text = isLinked(path) ? linked : readText(join(folder, path));
    if (text === linked) owned.delete(path);
    if (text !== undefined) texts.set(path, text === linked ? "" : text);
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
    finish(folder);
    refuseStale(folder, plan);
    const removed = plan.remove.map((path): Before => ({
      path,
      before: readText(join(folder, path)),
    }));
    writeJournal(folder, changes);
    try {
      carryOut(folder, changes);
    } catch (error) {
      putBack(folder, plan.create, [...plan.update, ...removed]);
      clearJournal(folder);
      throw error;
    }
    clearJournal(folder);
  });
}

type Before = { readonly path: string; readonly before: string | typeof linked | undefined };

/** Undoes what a run did before the disk refused. */
function putBack(
  folder: string,
  created: readonly RenderedFile[],
  changed: readonly Before[],
): void {
  for (const { path } of created) {
    const absolute = join(folder, path);
    if (lstatSync(absolute, { throwIfNoEntry: false })?.isFile()) rmSync(absolute);
    removeEmptyFolders(folder, dirname(path));
  }
  for (const { path, before } of changed) {
    if (typeof before !== "string" || readText(join(folder, path)) === before) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeText(join(folder, path), before);
  }
}

/** Finishes a run that was killed while it changed files, and clears away what one left that was killed before. */
export function recoverOutput(folder: string): void {
  // What another run has begun, and is about to finish itself, must be left to it.
  if (hasJournal(folder)) withLock(folder, () => finish(folder));
}

function finish(folder: string): void {
  const changes = readJournal(folder);
  if (changes) carryOut(folder, changes);
  clearJournal(folder);
}

/** A plan is made before the lock is held: if another run wrote in between, it says nothing about what is there now. */
function refuseStale(folder: string, { create, update }: Plan): void {
  const isStale =
    create.some(({ path }) => readText(join(folder, path)) !== undefined) ||
    update.some(({ path, before }) => readText(join(folder, path)) !== before);
  if (!isStale) return;
  const message = `another run has just written to ${folder}; run again`;
  throw Object.assign(new Error(message), { code: "EBUSY", syscall: "write" });
}

function carryOut(folder: string, { write, remove }: Changes): void {
  const made = new Set<string>();
  // A plan has no such path; a journal that came with the folder may have one.
  const isLinked = linkFinder(folder);
  for (const { path, text } of write) {
    if (isLinked(path)) continue;
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeText(join(folder, path), text);
  }
  const left = new Set<string>();
  for (const path of remove) {
    if (isLinked(path)) continue;
    rmSync(join(folder, path), { force: true });
    left.add(dirname(path));
  }
  for (const path of left) removeEmptyFolders(folder, path);
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

/** Stands for the text of a file that is a symbolic link. */
const linked = Symbol("linked");

function readText(path: string): string | typeof linked | undefined {
  try {
    return withFile(path, constants.O_RDONLY, (file) => readFileSync(file, "utf8"));
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ELOOP" ? linked : undefined;
  }
}

function writeText(path: string, text: string): void {
  const anew = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
  withFile(path, anew, (file) => writeFileSync(file, text));
}

function withFile<T>(path: string, flags: number, work: (file: number) => T): T {
  const file = openSync(path, flags | noFollow, 0o666);
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}
