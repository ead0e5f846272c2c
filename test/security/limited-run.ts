import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLine } from "../support/project.ts";

export type Measured = {
  readonly code: number;
  readonly text: string;
  readonly cpu: number;
  readonly peak: number;
};

/** Runs the whole command in a process with 512 MiB, and tells what it took beside the start of the process itself. */
export function runLimited(text: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-limits-"));
  writeFileSync(join(folder, "openapi.yaml"), text);
  const report = join(folder, "usage.json");
  const preload = join(folder, "report.mjs");
  writeFileSync(
    preload,
    `import { writeFileSync } from "node:fs";
     process.on("exit", () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [
        "--max-old-space-size=512",
        "--import",
        preload,
        ...commandLine(),
        "generate",
        "--input",
        "openapi.yaml",
        "--output",
        "out",
      ],
      { cwd: folder, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        const code = error ? Number(error.code ?? -1) : 0;
        import(report, { with: { type: "json" } }).then(
          ({ default: usage }: { default: NodeJS.ResourceUsage }) =>
            resolve({
              code,
              text: out + err,
              cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
              peak: usage.maxRSS / 1024,
            }),
          () => reject(new Error(`killed: ${out}${err}`)),
        );
      },
    );
  });
}
