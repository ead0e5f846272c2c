import type { RenderedFile } from "../../../generator/print/file.ts";

/** Two versions of an output: most files differ, and each has some that the other has not. */
export function versionOf(name: "even" | "odd"): readonly RenderedFile[] {
  return Array.from({ length: 60 }, (_, index) => ({
    path: index < 50 ? `src/file-${index}.ts` : `${name}/file-${index}.ts`,
    text: `${name} ${index}\n`.repeat(200),
  }));
}
