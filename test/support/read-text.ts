import { memoryDisk } from "../../generator/source/disk.ts";
import type { Limits } from "../../generator/source/limits.ts";
import { readSource, type ReadOutcome } from "../../generator/source/read.ts";

/** The beginning of every description in tests; three lines. */
export const head = 'openapi: 3.1.0\ninfo: { title: Example, version: "1" }\npaths: {}\n';

/** Reads a description from memory: one file as text, or several by name, the first being the entry. */
export function readText(
  files: string | Readonly<Record<string, string | Uint8Array>>,
  limits: Partial<Limits> = {},
): ReadOutcome {
  const named = typeof files === "string" ? { "openapi.yaml": files } : files;
  const disk = memoryDisk(
    Object.fromEntries(Object.entries(named).map(([name, text]) => [`/specs/${name}`, text])),
  );
  const [entry = "openapi.yaml"] = Object.keys(named);
  return readSource(entry, { cwd: "/specs", disk, limits });
}

/** Problems in one line each: `openapi.yaml:4:6 ref/unresolved`. */
export function placesOf({
  diagnostics,
  files,
}: Pick<ReadOutcome, "diagnostics" | "files">): readonly string[] {
  return diagnostics.map(({ code, at }) => {
    const position = files.get(at.file)?.locate(at);
    return `${at.file}:${position?.line}:${position?.column} ${code}`;
  });
}
