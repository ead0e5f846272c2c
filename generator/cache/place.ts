import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Where the record about an output folder lies: under the nearest `node_modules/.cache`, as tools do, else in the user's cache
 * folder. Never in the output, whose bytes depend on the input alone.
 */
export function recordPath(folder: string): string {
  const name = `${createHash("sha256").update(folder).digest("hex").slice(0, 32)}.json`;
  return join(cacheFolder(folder), "specwright", name);
}

function cacheFolder(folder: string): string {
  for (let at = dirname(folder); ; at = dirname(at)) {
    if (existsSync(join(at, "node_modules"))) return join(at, "node_modules", ".cache");
    if (at === dirname(at)) return process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  }
}
