import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Usage, UsageProblem } from "../targets/codes.ts";
import type { Served } from "./server.ts";

/** Keeps what mocks have made in a file, so that a server goes on where the last one ended. */
export type StateFile = {
  /** Writes what has changed, at once, or says why it could not. */
  readonly save: () => UsageProblem | undefined;
  /** Writes it soon: many requests in a row are one writing. */
  readonly note: () => void;
};

/** What the file holds: a snapshot for each API, by its name. */
type Kept = { readonly format: typeof format; readonly apis: Readonly<Record<string, unknown>> };

const format = "specwright-mock-server";
/** Milliseconds between a request and the writing. */
const pause = 200;

/**
 * Restores mocks from a file, if there is one, and tries at once whether it can be written. A damaged file is told about and left as it
 * is: it may be all that somebody has. `onProblem` hears of what goes wrong later, once.
 */
export function openStateFile(
  path: string,
  cwd: string,
  apis: readonly Served[],
  onProblem: (problem: UsageProblem) => void,
): Usage<StateFile> {
  const file = resolve(cwd, path);
  const problem = (why: string, fix: string): UsageProblem => ({
    code: "usage/state",
    message: `\`${path}\`: ${why}`,
    fix,
  });
  const damaged = (why: string): Usage<StateFile> => ({
    problems: [
      problem(why, "It was left as it is. Repair it, move it away, or name another file."),
    ],
  });
  let text: string | undefined;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return damaged("cannot be read");
  }
  const others: Record<string, unknown> = {};
  if (text !== undefined) {
    const kept = parse(text);
    if (!kept) return damaged("is not what a mock server has written");
    for (const [name, snapshot] of Object.entries(kept.apis)) {
      const api = apis.find((candidate) => candidate.name === name);
      if (!api) {
        others[name] = snapshot;
        continue;
      }
      try {
        api.mock.state.restore(snapshot);
      } catch (error) {
        return damaged(`the state of ${name} is damaged (${(error as Error).message})`);
      }
    }
  }
  let written: string | undefined;
  let stamp = stampOf(file);
  const save = (): UsageProblem | undefined => {
    const own = apis.map(({ name, mock }) => [name, mock.state.snapshot()] as const);
    const kept: Kept = { format, apis: { ...others, ...Object.fromEntries(own) } };
    const now = `${JSON.stringify(kept)}\n`;
    if (now === written) return undefined;
    const found = stampOf(file);
    if (found !== undefined && found !== stamp)
      return problem(
        "somebody else has written it, so it is left to them, and what is made here is not kept",
        "Give each server a file of its own.",
      );
    try {
      writeWhole(file, now);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      return problem(
        `cannot be written (${code})`,
        "Make room and let it be written, or name another file.",
      );
    }
    written = now;
    stamp = stampOf(file);
    return undefined;
  };
  const refused = save();
  if (refused) return { problems: [refused] };
  let timer: NodeJS.Timeout | undefined;
  let told: string | undefined;
  const saveNow = (): UsageProblem | undefined => {
    clearTimeout(timer);
    timer = undefined;
    return save();
  };
  const saveSoon = (): void => {
    const found = saveNow();
    if (found && found.message !== told) onProblem(found);
    told = found?.message;
  };
  return { value: { save: saveNow, note: () => void (timer ??= setTimeout(saveSoon, pause)) } };
}

/** Changes whenever somebody writes the file; undefined if there is none. */
function stampOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.size} ${found.mtimeMs}`;
}

function parse(text: string): Kept | undefined {
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    const isOurs = kept?.format === format && typeof kept.apis === "object" && kept.apis !== null;
    return isOurs ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever reads it meets the old text or the new one, never half of either. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
