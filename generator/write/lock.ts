import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One run at a time writes to a folder; a second one waits up to a minute. A lock whose process is gone is taken over. */
export function withLock(folder: string, work: () => void): void {
  const lock = join(folder, ".specwright-lock");
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const holder = holderOf(lock);
      // Nothing waits while this process writes, so a lock of its own is one that could not be removed.
      const isStale = holder === process.pid || !isAlive(holder);
      if (Number.isInteger(holder) && holder > 0 && isStale) rmSync(lock, { force: true });
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

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return Number.NaN;
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
