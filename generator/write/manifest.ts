import type { RenderedFile } from "../print/file.ts";
import { printJson } from "../print/json.ts";

/** The file in an output folder that lists what the last run made, so that nothing else is ever overwritten or removed. */
export const manifestPath = ".specwright.json";

/** The manifest of a run, itself among the files it lists. */
export function manifestOf(files: readonly RenderedFile[]): RenderedFile {
  const paths = [manifestPath, ...files.map((file) => file.path)].sort();
  return { path: manifestPath, text: printJson({ files: paths }) };
}

/** The paths in a manifest's text. A manifest that a person damaged owns nothing, so nothing gets lost by it. */
export function readManifest(text: string): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(text);
    const files =
      typeof value === "object" && value !== null && "files" in value ? value.files : undefined;
    const paths = Array.isArray(files)
      ? files.filter((path): path is string => typeof path === "string")
      : [];
    return new Set(paths.filter(isInside));
  } catch {
    return new Set();
  }
}

/** A path that stays in the output folder. */
export function isInside(path: string): boolean {
  return !/^([/\\]|[A-Za-z]:)|\\|(^|\/)\.\.?(\/|$)|\0/.test(path) && path !== "";
}
