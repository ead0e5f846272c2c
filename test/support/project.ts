import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildVariable } from "./build.ts";

/** What Node is given to run `specwright`, in one process: the build that `build.ts` has made. */
export function commandLine(): readonly string[] {
  const folder = process.env[buildVariable];
  if (folder === undefined) throw new Error("these tests need the set-up of test/support/build.ts");
  return [join(folder, "generator/cli.js")];
}

/** A folder of its own with the given files, as a user's project. */
export function makeProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "specwright-project-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** How the command line answered. */
export type Run = { readonly code: number; readonly out: string; readonly error: string };

/** Runs `specwright` in a folder, as a process of its own. */
export function specwright(folder: string, ...parameters: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...commandLine(), ...parameters],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_, out, error) => resolve({ code: child.exitCode ?? -1, out, error }),
    );
  });
}

/** Every file below a folder, by path. */
export function readTree(folder: string): ReadonlyMap<string, string> {
  const tree = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    tree.set(path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8"));
  }
  return tree;
}
