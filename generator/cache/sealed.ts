import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { attempt, hashOf } from "./memory.ts";

/** A value from a file that says its own hash; undefined for a file that is missing, or not what was written. */
export function readSealed<T>(path: string): T | undefined {
  return attempt(() => {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const json = text.slice(end + 1);
    return text.slice(0, end) === hashOf(json) ? (JSON.parse(json) as T) : undefined;
  });
}

/** Writes such a file. Whoever reads it meets the old text or the new one, never half of either. */
export function writeSealed(path: string, value: unknown): void {
  const json = JSON.stringify(value);
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, `${hashOf(json)}\n${json}`);
  renameSync(draft, path);
}
