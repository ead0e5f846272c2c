import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../root.ts";

/**
 * Names the very build that runs: its place and version of Node, and size and time of each of its files. What another build
 * remembered is not believed.
 */
export function toolFingerprint(): string {
  return (known ??= fingerprint());
}

let known: string | undefined;

function fingerprint(): string {
  const hash = createHash("sha256").update(`${process.version} ${packageRoot}`);
  const code = fileURLToPath(new URL("..", import.meta.url));
  for (const folder of [code, join(packageRoot, "templates")]) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  hash.update(String(statSync(join(packageRoot, "package.json")).mtimeMs));
  return hash.digest("hex");
}
