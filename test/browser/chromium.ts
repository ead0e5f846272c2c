import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** A browser to drive, or why there is none. */
export type Found = { readonly path: string } | { readonly problem: string };

/**
 * The machine's Chromium, or the one that `SPECWRIGHT_CHROMIUM` names. Where there is none, a root of Debian, as in a container of
 * CI, gets the distribution's; nobody else's machine is touched.
 */
export async function findChromium(): Promise<Found> {
  const own = process.env["SPECWRIGHT_CHROMIUM"] ?? installed();
  if (own) return { path: own };
  if (process.getuid?.() !== 0 || !onPath("apt-get"))
    return { problem: `no ${names.join(", ")} on the PATH; SPECWRIGHT_CHROMIUM may name one` };
  console.log("Chromium is fetched by apt-get");
  try {
    await aptGet("update");
    await aptGet("install", "--yes", "--no-install-recommends", "chromium");
  } catch (error) {
    return { problem: `apt-get has no chromium: ${(error as Error).message.trim()}` };
  }
  const path = installed();
  return path ? { path } : { problem: "apt-get installed no chromium" };
}

function aptGet(...parameters: readonly string[]): Promise<unknown> {
  const patience = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20"];
  return run("apt-get", [...patience, ...parameters], {
    timeout: 180_000,
    maxBuffer: 16 * 1024 * 1024,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function installed(): string | undefined {
  return names.map(onPath).find(Boolean);
}

function onPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
