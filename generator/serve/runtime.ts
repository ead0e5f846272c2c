import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { startMock } from "../../templates/runtime/mocks/mock.ts";
import { packageRoot } from "../root.ts";

/** The part of the runtime that runs in this very process. */
export type Runtime = {
  /** By their paths in a package. */
  readonly modules: ReadonlyMap<string, Record<string, unknown>>;
  readonly startMock: typeof startMock;
};

const folders = ["mocks", "validators"];

/** The build brings all of it along as one file; beside the sources there is none. */
const built = fileURLToPath(new URL("../../runtime.js", import.meta.url));

/** Loads the engine of mocks, and all that emitted validators may need: one file of the build, or else the sources. */
export async function loadRuntime(): Promise<Runtime> {
  const modules = new Map(
    existsSync(built)
      ? Object.entries(
          ((await import(pathToFileURL(built).href)) as { modules: RuntimeModules }).modules,
        )
      : await Promise.all(runtimeSources().map(loadSource)),
  );
  const engine = modules.get("src/runtime/mocks/mock.ts") as { startMock: typeof startMock };
  return { modules, startMock: engine.startMock };
}

type RuntimeModules = Readonly<Record<string, Record<string, unknown>>>;

/** Paths under `templates/runtime`. */
export function runtimeSources(): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(packageRoot, "templates", "runtime", folder), {
      recursive: true,
      encoding: "utf8",
    })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .sort(),
  );
}

async function loadSource(path: string): Promise<[string, Record<string, unknown>]> {
  const { href } = pathToFileURL(join(packageRoot, "templates", "runtime", path));
  return [`src/runtime/${path}`, { ...((await import(href)) as object) }];
}
