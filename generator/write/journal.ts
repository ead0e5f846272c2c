import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { RenderedFile } from "../print/file.ts";
import { isInside } from "./manifest.ts";

/** What a run does to an output folder. Paths count from the folder, with `/`. */
export type Changes = {
  readonly write: readonly RenderedFile[];
  readonly remove: readonly string[];
};

/** Exists only while a run changes files, or after one was killed there. */
const journalPath = ".specwright-journal";
const draftPath = `${journalPath}.draft`;

/** A line of the journal: a file with its whole new text, or the paths to remove. */
type Entry = RenderedFile | { readonly remove: readonly string[] };

/** Puts all that a run will do into one file. It has its name only when it is whole and on the disk. */
export function writeJournal(folder: string, changes: Changes): void {
  const draft = join(folder, draftPath);
  try {
    // Made anew: what has the name already may be a link to a file elsewhere.
    rmSync(draft, { force: true });
    const file = openSync(draft, "wx");
    try {
      let lines = "";
      const put = (entry: Entry): void => {
        lines += `${JSON.stringify(entry)}\n`;
        if (lines.length < 1_000_000) return;
        writeWhole(file, lines);
        lines = "";
      };
      for (const { path, text } of changes.write) put({ path, text });
      put({ remove: changes.remove });
      writeWhole(file, lines);
      flush(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, join(folder, journalPath));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What a killed run had begun; undefined if there is none, or one that no run of ours wrote. A path that leads out of the folder is never followed. */
export function readJournal(folder: string): Changes | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, journalPath), "utf8");
  } catch {
    return undefined;
  }
  const write: RenderedFile[] = [];
  const remove: string[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const entry = readEntry(line);
    if (!entry) return undefined;
    if ("remove" in entry) remove.push(...entry.remove.filter(isInside));
    else if (isInside(entry.path)) write.push(entry);
  }
  return { write, remove };
}

function readEntry(line: string): Entry | undefined {
  try {
    const { path, text, remove } = Object(JSON.parse(line)) as Record<string, unknown>;
    if (typeof path === "string" && typeof text === "string") return { path, text };
    const isList = Array.isArray(remove) && remove.every((item) => typeof item === "string");
    return isList ? { remove } : undefined;
  } catch {
    return undefined;
  }
}

/** True while a run is under way, or if one was killed and nobody has cleared up after it yet. */
export function hasJournal(folder: string): boolean {
  return existsSync(join(folder, journalPath)) || existsSync(join(folder, draftPath));
}

/** Forgets the journal, once all of it is carried out. */
export function clearJournal(folder: string): void {
  rmSync(join(folder, journalPath), { force: true });
  rmSync(join(folder, draftPath), { force: true });
}

/** Sees to it that the text outlives a loss of power. Under Node's permission model the system call is not to be had. */
function flush(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    const isForbidden =
      error instanceof Error && "code" in error && error.code === "ERR_ACCESS_DENIED";
    if (!isForbidden) throw error;
  }
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
