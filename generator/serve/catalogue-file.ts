import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseFile } from "../source/file.ts";
import { defaultLimits } from "../source/limits.ts";
import { isRawObject } from "../source/raw.ts";
import type { Usage } from "../targets/codes.ts";

/** What exists from the start, by kind of resource: ids, or resources in full. */
export type Catalogue = Readonly<Record<string, readonly (string | object)[]>>;

/** Reads what exists for a mock from the start. */
export function readCatalogueFile(path: string, cwd: string): Usage<Catalogue> {
  const problem = (message: string): Usage<Catalogue> => ({
    problems: [{ code: "usage/option", message: `\`--catalogue ${path}\`: ${message}`, fix: form }],
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch {
    return problem("the file cannot be read");
  }
  const { value } = parseFile(path, bytes, defaultLimits).file;
  if (!isRawObject(value)) return problem("the file is no map in YAML or JSON");
  for (const [kind, listed] of Object.entries(value)) {
    const isList = Array.isArray(listed) && listed.every((one) => isId(one) || isRawObject(one));
    if (!isList) return problem(`\`${kind}\` is no list of ids and objects`);
  }
  return { value: value as Catalogue }; // every member has been looked at
}

const form = "Write `image: [id-1, id-2]`, a list of ids or of whole resources for each kind.";

function isId(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
