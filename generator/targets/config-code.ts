import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createJiti } from "jiti";
import { recordPath } from "../cache/place.ts";
import * as specwright from "../index.ts";

/**
 * Runs a config file and gives its default export. TypeScript works on every Node version, and `import … from "specwright"`
 * does too where the package is not installed, as with `npx`. It is run anew each time it is asked for.
 */
export async function loadConfigCode(
  path: string,
): Promise<{ readonly found: boolean; readonly value: unknown }> {
  const jiti = createJiti(pathToFileURL(path).href, {
    moduleCache: false,
    // What it was translated to is kept with our records; jiti's own choice may be a folder that others can write to.
    fsCache: join(dirname(recordPath(path)), "config"),
    interopDefault: false,
    virtualModules: { specwright },
  });
  const module: unknown = await jiti.import(path);
  if (typeof module !== "object" || module === null || !("default" in module))
    return { found: false, value: undefined };
  return { found: true, value: module.default };
}
