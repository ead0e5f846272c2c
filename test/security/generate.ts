import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readModel, runPipeline, type PipelineResult } from "../../generator/pipeline.ts";
import { loadTemplates } from "../../generator/root.ts";
import { renderDiagnostics } from "../../generator/source/frame.ts";

const templates = loadTemplates();

/** A hostile description as files; the entry is `openapi.json` where there is one, else `openapi.yaml`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs the pipeline over files in a folder of their own, which is removed again. Nothing is written by it. */
export function generate(files: Files): Promise<PipelineResult> {
  return inFolder(files, (cwd, entry) =>
    runPipeline(
      { name: "zoo", entry, output: "out", packageName: "@specwright/zoo" },
      { cwd, templates },
    ),
  );
}

/** Reads and checks only, which is quick. */
export function check(
  files: Files,
  links: Readonly<Record<string, string>> = {},
): Promise<ReturnType<typeof readModel>> {
  return inFolder(files, (cwd, entry) => {
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(cwd, name));
    return Promise.resolve(readModel({ entry }, { cwd }));
  });
}

/** What a user would see of the problems. */
export function shown(result: Pick<PipelineResult, "diagnostics" | "sources">): string {
  return renderDiagnostics(result.diagnostics, result.sources, { color: false });
}

async function inFolder<T>(
  files: Files,
  work: (cwd: string, entry: string) => Promise<T>,
): Promise<T> {
  const cwd = mkdtempSync(join(tmpdir(), "specwright-hostile-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
    return await work(cwd, "openapi.json" in files ? "openapi.json" : "openapi.yaml");
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
