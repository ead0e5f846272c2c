import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Templates } from "./print/template.ts";

/** The folder of the `specwright` package: the nearest one above this file that holds `templates` (source and build lie differently deep). */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Everything under `templates/`, by path with `/`. */
export function loadTemplates(): Templates {
  const root = join(packageRoot, "templates");
  const templates = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    templates.set(path.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8"));
  }
  return templates;
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, "templates")) && existsSync(join(folder, "package.json")))
    return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error("the templates folder of specwright is missing: the installation is damaged");
  return findRoot(parent);
}
