import { pathToFileURL } from "node:url";
import { createJiti } from "jiti";
import * as specwright from "../index.ts";

/**
 * Runs a config file and gives its default export. TypeScript works on every Node version, and `import … from "specwright"`
 * does too where the package is not installed, as with `npx`. Nothing is kept: after a change it is run anew.
 */
export async function loadConfigCode(
  path: string,
): Promise<{ readonly found: boolean; readonly value: unknown }> {
  const jiti = createJiti(pathToFileURL(path).href, {
    moduleCache: false,
    interopDefault: false,
    virtualModules: { specwright },
  });
  const module: unknown = await jiti.import(path);
  if (typeof module !== "object" || module === null || !("default" in module))
    return { found: false, value: undefined };
  return { found: true, value: module.default };
}
