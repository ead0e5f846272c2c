import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "../../scripts/bundle.ts";

/** Names the folder of the build that tests start as `specwright`: a process of it starts in a quarter of the time that the sources take. */
export const buildVariable = "SPECWRIGHT_TEST_BUILD";

/** Called by vitest before everything: each run has a build of its own, below this package, where its dependencies are found. */
export async function setup(): Promise<() => void> {
  const cache = new URL("../../node_modules/.cache/specwright/", import.meta.url);
  const folder = fileURLToPath(new URL(`test-build-${process.pid}`, cache));
  await bundle(folder);
  process.env[buildVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
